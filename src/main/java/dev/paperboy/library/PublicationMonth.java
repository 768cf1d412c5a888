package dev.paperboy.library;

import dev.paperboy.paper.Paper;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a paper's first version came out: as told, or else as its id says. */
final class PublicationMonth {

    /** arXiv's first year; ids have only the last two digits. */
    private static final int FIRST_YEAR = 91;

    private static final int CENTURY = 100;
    private static final int LENGTH = 4;
    private static final int MONTHS = 12;

    private PublicationMonth() {}

    static YearMonth of(Paper paper) {
        LocalDate told = paper.dates().publishedOn();
        return told == null ? inId(paper.id().value()) : YearMonth.from(told);
    }

    /** Of {@code 2403.01234} and {@code cs.CL/0601001} alike. */
    private static YearMonth inId(String id) {
        String digits = id.substring(id.indexOf('/') + 1);
        int year = Integer.parseInt(digits.substring(0, LENGTH / 2));
        int month = Integer.parseInt(digits.substring(LENGTH / 2, LENGTH));
        int century = year < FIRST_YEAR ? 20 : 19;
        return YearMonth.of(century * CENTURY + year, Math.clamp(month, 1, MONTHS));
    }
}
