package dev.paperboy.discord.text;

import dev.paperboy.discord.text.latex.Latex;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;
import dev.paperboy.search.KeySentence;
import dev.paperboy.search.PaperTitle;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of papers as people are shown them: {@link PlainText}, its LaTeX told in Unicode.
 *
 * <p>Every view asks here for them and nobody else in {@code discord} asks a paper itself, so that
 * no place shows LaTeX. What is given is uncut, and not safe as Markdown.
 */
public final class PaperWords {

    /** The same words are asked for again while a message is fitted into its budget. */
    private static final int REMEMBERED = 300;

    /** No abstract is nearly as long; what is longer, is not kept. */
    private static final int LONGEST_REMEMBERED = 12_000;

    /** Some have two around each other. */
    private static final int MOST_BRACES = 3;

    private static final ConcurrentLruCache<String, String> WORDS =
            new ConcurrentLruCache<>(REMEMBERED, PaperWords::read);

    /** What may stand in braces, as far as the first capital, and from there on. */
    private static final String KEPT =
            "([a-z\\p{N}\\p{M} '’.:/+-]*+[\\p{L}&&[^a-z]][\\p{L}\\p{N}\\p{M} '’.:/+-]*+)";

    /**
     * Braces that keep capitals as they are, as {@code {BERT}}; what a command takes has others. It
     * looks back from a brace only, not from every sign.
     */
    private static final Pattern BRACES =
            Pattern.compile("\\{(?<!(?:\\\\.|\\\\[a-zA-Z]{1,30}|[\\^_}\\]])\\{)" + KEPT + "}");

    private PaperWords() {}

    /** The words as they are shown; may be empty. Doing it twice changes nothing more. */
    public static String of(String raw) {
        return raw.length() <= LONGEST_REMEMBERED ? WORDS.get(raw) : read(raw);
    }

    private static String read(String raw) {
        String plain = PlainText.of(raw);
        String shown = Latex.toUnicode(plain);
        return shown.equals(plain) ? plain : PlainText.of(shown);
    }

    /** The title; may be empty. */
    public static String title(Paper paper) {
        return ofTitle(paper.title());
    }

    /** The title that completes what is typed; may be empty. */
    public static String title(PaperTitle title) {
        return ofTitle(title.title());
    }

    /** A title as it is shown; may be empty. Some have LaTeX's braces around their capitals. */
    public static String ofTitle(String raw) {
        String bare = raw;
        for (int depth = 0; depth < MOST_BRACES && bare.indexOf('{') >= 0; depth++) {
            bare = BRACES.matcher(bare).replaceAll("$1");
        }
        return of(bare);
    }

    /** The names of the authors in their order, as they write them. */
    public static List<String> authors(Paper paper) {
        return paper.authors().stream().map(PaperWords::of).toList();
    }

    /** The name of who stands behind the paper. */
    public static Optional<String> organisation(Paper paper) {
        return Optional.ofNullable(paper.organization())
                .map(Organization::displayName)
                .flatMap(PaperWords::shown);
    }

    /** The whole abstract. */
    public static Optional<String> abstractText(PaperText paper) {
        return shown(paper.abstractText());
    }

    /** The sentence of the abstract that tells most. */
    public static Optional<String> keySentence(PaperText paper) {
        return Optional.ofNullable(paper.abstractText())
                .flatMap(text -> KeySentence.of(paper.title(), text))
                .flatMap(PaperWords::shown);
    }

    /** What a model of Hugging Face says of the paper. */
    public static Optional<String> aiSummary(PaperText paper) {
        return shown(paper.aiSummary());
    }

    /** The keywords that a model of Hugging Face found. */
    public static List<String> keywords(PaperText paper) {
        return paper.aiKeywords().stream().map(PaperWords::of).toList();
    }

    /** The authors' remark at arXiv. */
    public static Optional<String> comment(ArxivRecord arxiv) {
        return shown(arxiv.comment());
    }

    /** Where it has been published besides, as arXiv tells. */
    public static Optional<String> journalReference(ArxivRecord arxiv) {
        return shown(arxiv.publication().journalReference());
    }

    /** What stands below a figure. */
    public static Optional<String> caption(Figure figure) {
        return shown(figure.caption());
    }

    private static Optional<String> shown(@Nullable String raw) {
        return Optional.ofNullable(raw).map(PaperWords::of).filter(text -> !text.isEmpty());
    }
}
