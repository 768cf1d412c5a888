package dev.paperboy.discord.admin;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** A time zone that a digest is proposed with, and what speaks for it. */
record ProposedZone(ZoneId zone, Basis basis) {

    /** What a zone rests on. */
    enum Basis {
        /** Somebody has given it. */
        GIVEN("g"),
        /** Another digest of the server has it. */
        SERVER("s"),
        /** The asker's own digest has it. */
        OWN("o"),
        /** A language, of the asker or the server: a guess. */
        LANGUAGE("l");

        private final String letter;

        Basis(String letter) {
            this.letter = letter;
        }

        /** As it is written in the id of a component. */
        String letter() {
            return letter;
        }

        /** The one that is written so. */
        static Optional<Basis> of(String letter) {
            return Stream.of(values()).filter(basis -> basis.letter.equals(letter)).findFirst();
        }
    }

    /** Whether it rests on nothing that anybody has said. */
    boolean isGuess() {
        return basis == Basis.LANGUAGE;
    }
}
