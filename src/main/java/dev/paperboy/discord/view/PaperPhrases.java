package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.LinkText;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Numbers;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.Paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a paper as short phrases of Markdown, safe to put anywhere. */
record PaperPhrases(Paper paper, Language language) {

    static final String BETWEEN = " · ";

    /** The longest real title known has 206 characters; only titles made to harm are cut. */
    private static final int MOST_OF_TITLE = 300;

    private static final int MOST_OF_NAME = 60;

    /** The title without Markdown, for labels and alternative texts. */
    String plainTitle() {
        String title = PaperWords.title(paper);
        return title.isEmpty() ? paper.id().value() : title;
    }

    /** The title, linked to the paper's page. */
    String linkedTitle() {
        return Markdown.link(linkText(), page());
    }

    /**
     * The title, followed by the address of its page, which unfolds no preview.
     *
     * @param most the most characters of the title, before what has to be escaped
     */
    String titleAndAddress(int most) {
        return Markdown.inline(Clip.to(most, plainTitle())) + " <" + page() + ">";
    }

    private String linkText() {
        String title = LinkText.of(Clip.to(MOST_OF_TITLE, plainTitle()));
        return title.isEmpty() ? paper.id().value() : title;
    }

    private WebAddress page() {
        return WebAddress.known(
                paper.votes() == null ? paper.id().arxivPage() : paper.id().huggingFacePage());
    }

    /** As "▲118"; empty for a paper that is not known at Hugging Face. */
    Optional<String> upvotes() {
        return paper.votes() == null
                ? Optional.empty()
                : Optional.of(language.text("paper.upvotes", count(paper.upvotes())));
    }

    /** As "▲118 Title"; the title alone for a paper that is not known at Hugging Face. */
    String voted(String title) {
        return upvotes().map(votes -> votes + " " + title).orElse(title);
    }

    /** As "💬3"; empty without comments. */
    Optional<String> comments() {
        return paper.comments() == 0
                ? Optional.empty()
                : Optional.of(language.text("paper.comments", count(paper.comments())));
    }

    /** As "▲118 · 💬3"; empty for a paper that is not known at Hugging Face. */
    String votes() {
        return joined(Stream.of(upvotes(), comments()));
    }

    /** As "First Author +4"; empty without authors. */
    Optional<String> firstAuthor() {
        List<String> authors = PaperWords.authors(paper);
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        String first = name(authors.getFirst());
        return Optional.of(
                authors.size() == 1
                        ? first
                        : language.text("paper.first-author", first, authors.size() - 1));
    }

    /** As "One, Two and 12 more". */
    String authors(int most) {
        List<String> authors = PaperWords.authors(paper);
        String named =
                authors.stream()
                        .limit(most)
                        .map(PaperPhrases::name)
                        .collect(Collectors.joining(", "));
        return authors.size() <= most
                ? named
                : language.text("paper.authors-and-more", named, authors.size() - most);
    }

    Optional<String> organisation() {
        return PaperWords.organisation(paper).map(PaperPhrases::name);
    }

    /** As "code ★1.2k", linked. */
    Optional<String> code() {
        return WebAddress.of(paper.links().code())
                .map(address -> Markdown.link(codeLabel("paper.code"), address));
    }

    /**
     * What the link to the code is called, with its stars if known.
     *
     * @param key the text for its name
     */
    String codeLabel(String key) {
        Integer stars = paper.links().codeStars();
        String name = language.text(key);
        return stars == null ? name : language.text("paper.stars", name, count(stars));
    }

    /** "PDF", linked. */
    String pdf() {
        return Markdown.link(language.text("paper.pdf"), WebAddress.known(paper.id().pdf()));
    }

    private String count(int number) {
        return Numbers.compact(number, language);
    }

    private static String name(String words) {
        return Markdown.inline(Clip.to(MOST_OF_NAME, words));
    }

    static String joined(Stream<Optional<String>> phrases) {
        return phrases.flatMap(Optional::stream)
                .filter(phrase -> !phrase.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }
}
