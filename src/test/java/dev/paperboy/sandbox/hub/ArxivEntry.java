package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented paper as arXiv's API tells it.
 *
 * @param published date of its first version
 * @param updated date of this version
 * @param extras elements that are written as they are, as {@code <arxiv:comment>…}
 */
public record ArxivEntry(
        String id,
        int version,
        String title,
        List<String> authors,
        List<String> categories,
        LocalDate published,
        LocalDate updated,
        String extras) {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 6, 1);
    private static final LocalDate BEFORE_UPDATES = LocalDate.of(2026, 6, 10);

    /** One whose first version is its newest. */
    public static ArxivEntry of(String id) {
        return new ArxivEntry(
                id,
                1,
                "On the Nature of " + id,
                List.of("Ada Example", "Bo Sample"),
                List.of("cs.CL", "cs.LG"),
                PUBLISHED,
                BEFORE_UPDATES.plusDays(1),
                "");
    }

    public ArxivEntry titled(String newTitle) {
        return new ArxivEntry(
                id, version, newTitle, authors, categories, published, updated, extras);
    }

    public ArxivEntry inVersion(int newVersion) {
        return new ArxivEntry(
                id,
                newVersion,
                title,
                authors,
                categories,
                published,
                BEFORE_UPDATES.plusDays(newVersion),
                extras);
    }

    /** In its first version, of that day. */
    public ArxivEntry publishedOn(LocalDate day) {
        return new ArxivEntry(id, 1, title, authors, categories, day, day, extras);
    }

    public ArxivEntry by(List<String> newAuthors) {
        return new ArxivEntry(
                id, version, title, newAuthors, categories, published, updated, extras);
    }

    /** Primary category first. */
    public ArxivEntry in(String... newCategories) {
        return new ArxivEntry(
                id, version, title, authors, List.of(newCategories), published, updated, extras);
    }

    public ArxivEntry commented(String comment) {
        return with("comment", comment);
    }

    public ArxivEntry publishedIn(String journalReference, @Nullable String doi) {
        ArxivEntry published = with("journal_ref", journalReference);
        return doi == null ? published : published.with("doi", doi);
    }

    private ArxivEntry with(String element, String text) {
        String extra = "<arxiv:%1$s>%2$s</arxiv:%1$s>".formatted(element, Xml.escaped(text));
        return new ArxivEntry(
                id, version, title, authors, categories, published, updated, extras + extra);
    }

    String toXml() {
        StringBuilder xml = new StringBuilder("<entry>\n");
        xml.append("<id>http://arxiv.org/abs/%sv%d</id>\n".formatted(id, version));
        xml.append("<title>%s</title>\n".formatted(Xml.escaped(title)));
        xml.append("<updated>%sT17:59:49Z</updated>\n".formatted(updated));
        xml.append("<summary>  What there is to say\n  about %s.</summary>\n".formatted(id));
        categories.forEach(term -> xml.append("<category term=\"%s\"/>\n".formatted(term)));
        xml.append("<published>%sT17:59:49Z</published>\n".formatted(published));
        xml.append("<arxiv:primary_category term=\"%s\"/>\n".formatted(categories.getFirst()));
        authors.forEach(name ->
                xml.append("<author><name>%s</name></author>\n".formatted(Xml.escaped(name))));
        return xml.append(extras).append("</entry>\n").toString();
    }
}
