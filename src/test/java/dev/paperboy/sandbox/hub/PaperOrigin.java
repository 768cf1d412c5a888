package dev.paperboy.sandbox.hub;

/** Where the papers of the sandbox come from, and why. */
sealed interface PaperOrigin {

    /** A sentence for who looks on. */
    String note();

    /** Hugging Face itself, or a hub that the operator named. */
    record Real(String url) implements PaperOrigin {

        @Override
        public String note() {
            return "The papers come from " + url + ".";
        }
    }

    /** The sample hub, as the real one does not answer. */
    record Unreachable(String url) implements PaperOrigin {

        @Override
        public String note() {
            return "The papers are invented, since " + url + " cannot be read from here.";
        }
    }

    /** The sample hub, as the real one has no papers of another time. */
    record ClockMoved() implements PaperOrigin {

        @Override
        public String note() {
            return "The papers are invented from now on, since the clock was moved; those read"
                    + " before are real.";
        }
    }
}
