package dev.paperboy.paper;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> SITES =
            Set.of("huggingface.co", "hf.co", "arxiv.org", "ar5iv.org", "alphaxiv.org");

    /** Mirrors and renderings, as export.arxiv.org and ar5iv.labs.arxiv.org. */
    private static final String BELOW_ARXIV = ".arxiv.org";

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
                    "/(?:papers|abs|pdf|html|overview|format|ps)/(?:arxiv\\.)?("
                            + PaperId.PATTERN
                            + ")(?:v\\d+)?(?:\\.pdf|\\.md)?/?",
                    Pattern.CASE_INSENSITIVE);

    /** arXiv registers a DOI for each of its papers. */
    private static final String DOI = "10\\.48550/arxiv\\.";

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
        String site = host.startsWith("www.") ? host.substring("www.".length()) : host;
        boolean known = SITES.contains(site) || site.endsWith(BELOW_ARXIV);
        boolean doi = site.equals("doi.org") || site.equals("dx.doi.org");
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
