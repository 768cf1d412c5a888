package dev.paperboy.search.title;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.PaperTitle;
import dev.paperboy.search.analysis.PlainText;

import java.time.LocalDate;

/**
 * A title as it is kept in memory.
 *
 * @param words the title's words, each followed and the first preceded by a blank
 * @param day when the paper was listed, or else published; the epoch where neither is known
 */
record KnownTitle(PaperId id, String title, String words, LocalDate day, int upvotes) {

    private static final int LONGEST = 500;

    static KnownTitle of(Paper paper) {
        return new KnownTitle(
                paper.id(),
                paper.title(),
                ' ' + PlainText.ofTitle(paper.title(), LONGEST) + ' ',
                paper.dates().day(),
                paper.upvotes());
    }

    PaperTitle toPaperTitle() {
        return new PaperTitle(id, title);
    }
}
