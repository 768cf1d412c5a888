package dev.paperboy.paper;

import java.time.LocalDate;

/**
 * Something that papers have or have not by what the catalogue knows of them, not by their words.
 */
public sealed interface PaperTrait {

    /** Whether this paper has it. */
    boolean isOf(Paper paper);

    /** So many upvotes, both ends included; a paper without any told has 0. */
    record Upvotes(long least, long most) implements PaperTrait {
        @Override
        public boolean isOf(Paper paper) {
            return least <= paper.upvotes() && paper.upvotes() <= most;
        }
    }

    /** So many comments, likewise. */
    record Comments(long least, long most) implements PaperTrait {
        @Override
        public boolean isOf(Paper paper) {
            return least <= paper.comments() && paper.comments() <= most;
        }
    }

    /**
     * Its {@linkplain PaperDates#day day} is this one or a later one.
     *
     * @param first of a year from 1 to 9999
     */
    record Since(LocalDate first) implements PaperTrait {
        @Override
        public boolean isOf(Paper paper) {
            return !paper.dates().day().isBefore(first);
        }
    }

    /** Something that comes with it; what was not told, it has not. */
    enum Extra implements PaperTrait {
        /** A code repository. */
        CODE {
            @Override
            public boolean isOf(Paper paper) {
                return paper.links().code() != null;
            }
        },

        /** A project page. */
        PROJECT {
            @Override
            public boolean isOf(Paper paper) {
                return paper.links().project() != null;
            }
        },

        /** A model on Hugging Face that names it. */
        MODELS {
            @Override
            public boolean isOf(Paper paper) {
                Integer models = paper.links().models();
                return models != null && models > 0;
            }
        },

        /** A video that its authors added. */
        VIDEO {
            @Override
            public boolean isOf(Paper paper) {
                return paper.links().media().stream().anyMatch(VideoLink::is);
            }
        }
    }
}
