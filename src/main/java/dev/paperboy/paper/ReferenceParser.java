package dev.paperboy.paper;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the four kinds apart.
 *
 * <p>What people paste brings its surroundings with it: invisible characters, quotation marks,
 * brackets, Markdown, the category of a citation. And nobody types an id's letters in their right
 * case.
 */
final class ReferenceParser {

    /** The sites, and mirrors and renderings as export.arxiv.org and ar5iv.labs.arxiv.org. */
    static final String HOST =
            "(?:(?:www\\.)?(?:huggingface\\.co|hf\\.co|arxiv\\.org|ar5iv\\.org|alphaxiv\\.org)"
                    + "|(?:[a-z0-9-]{1,30}\\.){1,3}arxiv\\.org)";

    /** Where the sites have papers; alphaXiv also in other languages, as {@code /zh/overview/}. */
    static final String FOLDER =
            "(?:/[a-z]{2})?/(?:papers|abs|pdf|html|overview|format|ps)/(?:arxiv[.:])?";

    static final String DOI_HOST = "(?:www\\.|dx\\.)?doi\\.org";

    /** arXiv registers a DOI for each of its papers. */
    static final String DOI = "10\\.48550/arxiv\\.";

    private static final Pattern KNOWN_HOST = Pattern.compile(HOST);
    private static final Pattern KNOWN_DOI_HOST = Pattern.compile(DOI_HOST);

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern WRAPPING =
            Pattern.compile("^[`\"'“”‘’«<(\\[]+|[`\"'“”‘’»>)\\].,;!?]+$");

    private static final Pattern LINK = Pattern.compile("((?i:https?)://\\S*?)[.,;:!?)]*");
    private static final Pattern BARE_LINK =
            Pattern.compile("(?i)(?:www\\.)?(?:[a-z0-9-]+\\.)+[a-z]{2,}/\\S+");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile(
                    "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]"
                            + "\\(\\s*<?((?i:https?)://[^\\s<>]*?)>?(?:\\s+\"[^\"]*\")?\\s*\\)");

    private static final Pattern ID =
            Pattern.compile(
                    "(" + PaperId.PATTERN + ")(?:v\\d+)?(?:\\s+\\[[a-z.-]+\\b.*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ID_IN_PATH =
            Pattern.compile(
                    FOLDER + "(" + PaperId.PATTERN + ")(?:v\\d+)?(?:\\.pdf|\\.md)?/?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DOI_PATH =
            Pattern.compile(
                    "/" + DOI + "(" + PaperId.PATTERN + ")(?:v\\d+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX =
            Pattern.compile("(?i)arxiv\\s*:\\s*|(?:doi\\s*:\\s*)?" + DOI);
    private static final Pattern LIKE_AN_ID =
            Pattern.compile(
                    "(?i)\\d{3,}[.,]\\d+(?:v\\d*)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{4,}(?:v\\d*)?");

    private ReferenceParser() {}

    static PaperReference parse(String typed) {
        String given = typed.strip();
        String text =
                INVISIBLE
                        .matcher(Normalizer.normalize(given, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .strip();
        Matcher markdown = MARKDOWN_LINK.matcher(text);
        if (markdown.matches()) {
            return ofLink(markdown.group(1), given);
        }
        String bare = WRAPPING.matcher(text).replaceAll("");
        Matcher link = LINK.matcher(bare);
        if (link.matches()) {
            return ofLink(link.group(1), given);
        }
        Matcher prefix = PREFIX.matcher(bare);
        boolean prefixed = prefix.lookingAt();
        String rest = prefixed ? bare.substring(prefix.end()).strip() : bare;
        Matcher id = ID.matcher(rest);
        if (id.matches()) {
            return byId(id);
        }
        if (LIKE_AN_ID.matcher(rest).matches() || prefixed) {
            return new PaperReference.Malformed(given);
        }
        return BARE_LINK.matcher(bare).matches()
                ? ofLink("https://" + bare, given)
                : new PaperReference.ByWords(text.isEmpty() ? "" : given);
    }

    private static PaperReference ofLink(String link, String typed) {
        URI uri;
        try {
            uri = URI.create(link);
        } catch (IllegalArgumentException _) {
            return new PaperReference.Malformed(typed);
        }
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean known = KNOWN_HOST.matcher(host).matches();
        boolean doi = KNOWN_DOI_HOST.matcher(host).matches();
        Matcher path = (doi ? DOI_PATH : ID_IN_PATH).matcher(uri.getPath());
        if (path.matches() && (doi || known)) {
            return byId(path);
        }
        return host.isEmpty() || known
                ? new PaperReference.Malformed(typed)
                : new PaperReference.OtherSite(host);
    }

    /** An old id's archive is written small, its class in capitals. */
    private static PaperReference byId(Matcher found) {
        String id = found.group(1).toLowerCase(Locale.ROOT);
        int dot = id.indexOf('.');
        int slash = id.indexOf('/');
        String canonical =
                0 < dot && dot < slash
                        ? id.substring(0, dot)
                                + id.substring(dot, slash).toUpperCase(Locale.ROOT)
                                + id.substring(slash)
                        : id;
        return new PaperReference.ById(new PaperId(canonical));
    }
}
