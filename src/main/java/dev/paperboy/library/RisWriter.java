package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISType;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes RIS, which no library for Java does: one line for each part, named by two signs. */
final class RisWriter {

    private static final String LINE_END = "\r\n";

    private final StringBuilder written = new StringBuilder();

    private RisWriter() {}

    static String write(List<CSLItemData> items) {
        RisWriter writer = new RisWriter();
        items.forEach(writer::item);
        return writer.written.toString();
    }

    private void item(CSLItemData item) {
        boolean published = item.getType() == CSLType.ARTICLE_JOURNAL;
        line("TY", (published ? RISType.JOUR : RISType.UNPB).toString());
        line("ID", item.getId());
        if (item.getAuthor() != null) {
            Stream.of(item.getAuthor()).map(RisWriter::name).forEach(name -> line("AU", name));
        }
        line("TI", item.getTitle());
        line("JO", item.getContainerTitle());
        line("PB", item.getPublisher());
        int[] date = date(item.getIssued());
        line("PY", Integer.toString(date[0]));
        line("DA", day(date));
        line("DO", item.getDOI());
        line("UR", item.getURL());
        line("AN", item.getNumber());
        line("AB", item.getAbstrct());
        written.append("ER  - ").append(LINE_END).append(LINE_END);
    }

    private void line(String tag, @Nullable String value) {
        String clean = value == null ? "" : CleanLine.of(value);
        if (!clean.isEmpty()) {
            written.append(tag).append("  - ").append(clean).append(LINE_END);
        }
    }

    /** {@code van Name, Given, Jr.}; a comma in a team's name would part it. */
    private static String name(CSLName name) {
        if (name.getLiteral() != null) {
            return name.getLiteral().replace(",", "");
        }
        String family = joined(" ", name.getNonDroppingParticle(), name.getFamily());
        return joined(", ", family, name.getGiven(), name.getSuffix());
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static int[] date(CSLDate date) {
        return date.getDateParts()[0];
    }

    /** {@code 2026/03/15}, or {@code 2026/03} where the day is not told. */
    private static String day(int[] date) {
        return Arrays.stream(date)
                .mapToObj(part -> String.format(Locale.ROOT, "%02d", part))
                .collect(Collectors.joining("/"));
    }
}
