package dev.paperboy.paper;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the four kinds apart. */
final class ReferenceParser {

    private static final Set<String> SITES =
            Set.of("huggingface.co", "hf.co", "arxiv.org", "export.arxiv.org", "alphaxiv.org");
    private static final Pattern LINK = Pattern.compile("<?((?i:https?)://\\S*?)[.,;:!?)]*>?");
    private static final Pattern BARE_LINK =
            Pattern.compile("(?i)(?:www\\.)?(?:[a-z0-9-]+\\.)+[a-z]{2,}/\\S+");
    private static final Pattern ID_IN_PATH =
            Pattern.compile(
                    "/(?:papers|abs|pdf|html|overview|format|ps)/(?:arxiv\\.)?("
                            + PaperId.PATTERN
                            + ")(?:v\\d+)?(?:\\.pdf|\\.md)?/?");

    /** arXiv registers a DOI for each of its papers. */
    private static final String DOI = "10\\.48550/arxiv\\.";

    private static final Pattern DOI_PATH =
            Pattern.compile("/(?i:" + DOI + ")(" + PaperId.PATTERN + ")(?:v\\d+)?");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)arxiv\\s*:\\s*|(?:doi\\s*:\\s*)?" + DOI);
    private static final Pattern LIKE_AN_ID =
            Pattern.compile(
                    "(?i)\\d{3,}[.,]\\d+(?:v\\d*)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{4,}(?:v\\d*)?");

    private ReferenceParser() {}

    static PaperReference parse(String typed) {
        String text = typed.strip();
        Matcher link = LINK.matcher(text);
        if (link.matches()) {
            return ofLink(link.group(1), text);
        }
        Matcher prefix = PREFIX.matcher(text);
        boolean prefixed = prefix.lookingAt();
        String rest = prefixed ? text.substring(prefix.end()).strip() : text;
        if (PaperId.parse(rest).isPresent()) {
            return new PaperReference.ById(PaperId.parse(rest).orElseThrow());
        }
        if (LIKE_AN_ID.matcher(rest).matches() || prefixed) {
            return new PaperReference.Malformed(text);
        }
        return BARE_LINK.matcher(text).matches()
                ? ofLink("https://" + text, text)
                : new PaperReference.ByWords(text);
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
        boolean doi = site.equals("doi.org") || site.equals("dx.doi.org");
        Matcher path = (doi ? DOI_PATH : ID_IN_PATH).matcher(uri.getPath());
        if (path.matches() && (doi || SITES.contains(site))) {
            return new PaperReference.ById(new PaperId(path.group(1)));
        }
        return host.isEmpty() || SITES.contains(site)
                ? new PaperReference.Malformed(typed)
                : new PaperReference.OtherSite(host);
    }
}
