package dev.paperboy.search.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An abstract and its title as the features see them. */
final class ParsedAbstract {

    private static final int TOP_TERMS = 5;

    private final List<ParsedSentence> sentences;
    private final Bag title;
    private final Bag all;
    private final List<String> topTerms;
    private final int firstByUs;
    private final int firstProposal;

    ParsedAbstract(String title, List<String> sentences) {
        this.title = Bag.of(Terms.of(title));
        this.sentences = sentences.stream().map(ParsedSentence::of).toList();
        this.all =
                this.sentences.stream()
                        .map(ParsedSentence::bag)
                        .reduce(Bag.of(List.of()), Bag::and);
        this.topTerms = all.and(this.title).telling().most(TOP_TERMS);
        this.firstByUs = first(ParsedSentence::isByUs);
        this.firstProposal = first(sentence -> sentence.has(Cue.PROPOSES));
    }

    private int first(Predicate<ParsedSentence> kind) {
        return IntStream.range(0, sentences.size())
                .filter(index -> kind.test(sentences.get(index)))
                .findFirst()
                .orElse(sentences.size());
    }

    int size() {
        return sentences.size();
    }

    ParsedSentence sentence(int index) {
        return sentences.get(index);
    }

    Bag title() {
        return title;
    }

    Bag all() {
        return all;
    }

    /** What the other sentences say. */
    Bag rest(int index) {
        return all.without(sentence(index).bag());
    }

    /** The terms that title and abstract name most often. */
    List<String> topTerms() {
        return topTerms;
    }

    /** The first sentence in which the authors tell of themselves; the size if there is none. */
    int firstByUs() {
        return firstByUs;
    }

    /** The first sentence that tells what they propose; the size if there is none. */
    int firstProposal() {
        return firstProposal;
    }

    /** Whether one sentence, and only one, has a cue. */
    boolean hasOnce(Cue cue) {
        return sentences.stream().filter(sentence -> sentence.has(cue)).count() == 1;
    }

    boolean has(int index, Cue cue) {
        return index >= 0 && index < sentences.size() && sentence(index).has(cue);
    }
}
