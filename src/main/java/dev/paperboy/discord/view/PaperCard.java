package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.Summary;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrend;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.thumbnail.Thumbnail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card of one paper: what it is about, its facts, and where to go from there. */
public final class PaperCard {

    private static final int MOST_AUTHORS = 5;
    private static final int MOST_KEYWORDS = 8;
    private static final int MOST_OF_KEYWORD = 40;

    private final Paper paper;
    private final CardContents contents;
    private final Language language;
    private final PaperPhrases phrases;
    private final ArxivLines arxiv;

    private PaperCard(CardContents contents, Language language) {
        this.paper = contents.paper();
        this.contents = contents;
        this.language = language;
        this.phrases = new PaperPhrases(paper, language);
        this.arxiv = ArxivLines.of(paper, language);
    }

    /** The card as a message. */
    public static Container of(CardContents contents, Language language) {
        PaperCard card = new PaperCard(contents, language);
        return Budget.USUAL.fit(Stream.of(600, 300, 0), card::container);
    }

    private Container container(int mostOfSummary) {
        TextDisplay top = TextDisplay.of(top(mostOfSummary));
        TextDisplay facts = TextDisplay.of(facts());
        List<ContainerChildComponent> parts = new ArrayList<>();
        Picture.gallery(contents.figure(), phrases)
                .ifPresentOrElse(
                        picture -> parts.addAll(List.of(top, picture, facts)),
                        () -> parts.addAll(withThumbnail(List.of(top, facts))));
        parts.addAll(PaperButtons.of(contents, language));
        return Container.of(parts);
    }

    private List<? extends ContainerChildComponent> withThumbnail(List<TextDisplay> texts) {
        Optional<Thumbnail> thumbnail = Picture.thumbnail(phrases);
        return thumbnail.isPresent() ? List.of(Section.of(thumbnail.get(), texts)) : texts;
    }

    private String top(int mostOfSummary) {
        String withdrawal = arxiv.withdrawal().map(line -> line + "\n").orElse("");
        String title = withdrawal + "### " + phrases.linkedTitle();
        return Summary.of(paper.text(), mostOfSummary)
                .map(summary -> title + "\n" + summary.marked(language))
                .orElse(title);
    }

    private String facts() {
        return Stream.of(
                        standing(),
                        byline(),
                        dates(),
                        new WorksLine(paper.id(), contents.works(), language).text(),
                        arxiv.submission(),
                        arxiv.comment(),
                        arxiv.publication(),
                        keywords(),
                        arxiv.thanks())
                .filter(line -> !line.isEmpty())
                .map(line -> "-# " + line)
                .collect(Collectors.joining("\n"));
    }

    private String standing() {
        Optional<String> upvotes = phrases.upvotes().map(this::withTrend);
        return PaperPhrases.joined(
                Stream.of(
                        upvotes.or(() -> Optional.of(language.text("card.not-listed"))),
                        upvotes.flatMap(_ -> phrases.comments()),
                        phrases.organisation()));
    }

    /** What was gained is told only if there is something. */
    private String withTrend(String upvotes) {
        VoteTrend trend = contents.trend();
        return trend == null || trend.gained() == 0
                ? upvotes
                : language.text("card.gained", upvotes, GainPhrase.of(trend, language));
    }

    private String byline() {
        return phrases.authors(MOST_AUTHORS);
    }

    private String dates() {
        return PaperPhrases.joined(
                Stream.of(
                        Optional.ofNullable(paper.dates().publishedOn())
                                .map(day -> Dates.full(day, language))
                                .map(day -> language.text("card.published", day)),
                        Optional.ofNullable(paper.dates().listedOn())
                                .map(day -> Dates.full(day, language))
                                .map(day -> language.text("card.listed", day))));
    }

    private String keywords() {
        List<String> keywords = PaperWords.keywords(paper.text());
        return keywords.isEmpty()
                ? ""
                : language.text(
                        "card.keywords",
                        keywords.stream()
                                .limit(MOST_KEYWORDS)
                                .map(word -> Markdown.inline(Clip.to(MOST_OF_KEYWORD, word)))
                                .collect(Collectors.joining(", ")));
    }
}
