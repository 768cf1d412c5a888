package dev.paperboy.evaluation;

import dev.paperboy.discord.text.Summary;
import dev.paperboy.paper.PaperText;
import dev.paperboy.search.KeySentence;
import dev.paperboy.search.summary.SentenceModel;
import dev.paperboy.search.summary.Sentences;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Ways to sum up an abstract in one of its sentences: simple ones, and the bot's own. */
record SentenceChoice(String description, Function<SummarisedAbstract, String> sentence) {

    private static final Pattern PROPOSAL =
            Pattern.compile(
                    "\\b(we|this paper|this work)\\b.{0,30}\\b(propos|introduc|present|develop)",
                    Pattern.CASE_INSENSITIVE);

    /** What the bot takes. */
    static final SentenceChoice BOT =
            new SentenceChoice("as the bot has it (opening dropped)", SentenceChoice::key);

    static final List<SentenceChoice> ALL =
            List.of(
                    new SentenceChoice("last sentence", it -> parted(it).getLast()),
                    new SentenceChoice("first sentence", it -> parted(it).getFirst()),
                    new SentenceChoice(
                            "most like the title", it -> mostLike(List.of(it.title()), parted(it))),
                    new SentenceChoice(
                            "first that says \"we propose\"", SentenceChoice::firstProposal),
                    new SentenceChoice(
                            "the model's sentence, verbatim", it -> chosen(it, parted(it))),
                    new SentenceChoice(
                            "the same among the sentences as given", it -> chosen(it, it.given())),
                    BOT,
                    new SentenceChoice(
                            "the same in a digest's 210 characters", it -> shown(it, 210)),
                    new SentenceChoice("the same in a gist's 80 characters", it -> shown(it, 80)),
                    new SentenceChoice(
                            "best possible sentence", it -> mostLike(it.references(), parted(it))),
                    new SentenceChoice(
                            "best possible sentence as given",
                            it -> mostLike(it.references(), it.given())));

    Rouge mean(List<SummarisedAbstract> abstracts) {
        return Rouge.mean(
                abstracts.stream()
                        .map(it -> Rouge.of(sentence.apply(it), it.references()))
                        .toList());
    }

    private static List<String> parted(SummarisedAbstract summarised) {
        return Sentences.of(summarised.text());
    }

    private static String chosen(SummarisedAbstract summarised, List<String> sentences) {
        return SentenceModel.shipped().best(summarised.title(), sentences).orElseThrow();
    }

    private static String key(SummarisedAbstract summarised) {
        return KeySentence.of(summarised.title(), summarised.text()).orElseThrow();
    }

    private static String shown(SummarisedAbstract summarised, int most) {
        String title = summarised.title().isBlank() ? "-" : summarised.title();
        PaperText paper = new PaperText(title, summarised.text(), null, List.of());
        return Summary.of(paper, most).orElseThrow().text();
    }

    private static String mostLike(List<String> references, List<String> sentences) {
        ToDoubleFunction<String> likeness = it -> Rouge.of(it, references).one();
        return sentences.stream().max(Comparator.comparingDouble(likeness)).orElseThrow();
    }

    private static String firstProposal(SummarisedAbstract summarised) {
        List<String> sentences = parted(summarised);
        return sentences.stream()
                .filter(it -> PROPOSAL.matcher(it).find())
                .findFirst()
                .orElse(sentences.getFirst());
    }
}
