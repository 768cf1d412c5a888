package dev.paperboy.search.query;

import java.util.List;

/** What a typed word may have been meant to be. */
sealed interface WordReading {

    /** Papers use it. */
    record Known(Word word) implements WordReading {}

    /** Hardly any paper uses it, many use words like it: perhaps those papers misspell it too. */
    record Doubtful(Word word, List<Word> guesses) implements WordReading {}

    /** No paper uses it, but some use words like it or words that begin with it, at least one. */
    record Misspelt(List<Word> guesses) implements WordReading {}

    /** No paper uses it, but some use both its halves. */
    record Compound(Word first, Word second) implements WordReading {}

    /** No paper uses anything like it. */
    record Unknown() implements WordReading {}
}
