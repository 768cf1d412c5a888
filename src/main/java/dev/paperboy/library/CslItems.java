package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;

import dev.paperboy.paper.Publication;

import java.time.LocalDate;

/** Makes of a paper an item of the Citation Style Language 1.0.2. */
final class CslItems {

    private static final String GENRE = "preprint";

    private CslItems() {}

    /**
     * @param readable for what else is strangers' text
     */
    static CSLItemData item(CitedPaper cited, ReadableText readable) {
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(cited.key())
                        .title(cited.title())
                        .issued(date(cited))
                        .DOI(CitedParts.anyDoi(cited))
                        .URL(cited.paper().id().arxivPage().toString())
                        .number(CitedParts.arxivNumber(cited));
        if (!cited.authors().isEmpty()) {
            item.author(cited.authors().toArray(CSLName[]::new));
        }
        String summary = cited.paper().text().abstractText();
        if (summary != null) {
            item.abstrct(readable.of(summary));
        }
        Publication published = CitedParts.publication(cited);
        return published.journalReference() == null
                ? item.type(CSLType.ARTICLE).genre(GENRE).publisher(CitedParts.ARXIV).build()
                : item.type(CSLType.ARTICLE_JOURNAL)
                        .containerTitle(readable.of(published.journalReference()))
                        .build();
    }

    private static CSLDate date(CitedPaper cited) {
        LocalDate day = cited.paper().dates().publishedOn();
        CSLDateBuilder date = new CSLDateBuilder();
        return day == null
                ? date.dateParts(cited.published().getYear(), cited.published().getMonthValue())
                        .build()
                : date.dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).build();
    }
}
