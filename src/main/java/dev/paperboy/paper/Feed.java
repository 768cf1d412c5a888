package dev.paperboy.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A list of papers that Hugging Face keeps. */
public sealed interface Feed {

    /** Its name in the catalogue, as {@code day:2026-06-12}; stable and unique. */
    String key();

    /**
     * The papers of one feed day, which runs from 21:30 to 21:30 New York (see {@link FeedDays}).
     */
    record Day(LocalDate date) implements Feed {

        static final String PREFIX = "day:";

        @Override
        public String key() {
            return PREFIX + date;
        }
    }

    /**
     * The papers of one ISO week.
     *
     * @param year the week-based year
     * @param week 1 to 53
     */
    record Week(int year, int week) implements Feed {

        /** The week that holds this day. */
        public static Week of(LocalDate date) {
            return new Week(
                    date.get(IsoFields.WEEK_BASED_YEAR),
                    date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        /** Its Monday. */
        public LocalDate monday() {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(DayOfWeek.MONDAY);
        }

        @Override
        public String key() {
            return "week:" + this;
        }

        /** As Hugging Face writes it: {@code 2026-W24}. */
        @Override
        public String toString() {
            return "%04d-W%02d".formatted(year, week);
        }
    }

    /** The papers of one month. */
    record Month(YearMonth month) implements Feed {
        @Override
        public String key() {
            return "month:" + month;
        }
    }

    /** What is trending now by Hugging Face's own rank, old papers included. */
    record Trending() implements Feed {
        @Override
        public String key() {
            return "trending";
        }
    }
}
