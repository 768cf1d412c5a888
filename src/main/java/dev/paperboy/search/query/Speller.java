package dev.paperboy.search.query;

import dev.paperboy.search.query.WordReading.Compound;
import dev.paperboy.search.query.WordReading.Doubtful;
import dev.paperboy.search.query.WordReading.Known;
import dev.paperboy.search.query.WordReading.Misspelt;
import dev.paperboy.search.query.WordReading.Unknown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of one query, misspelt and unfinished ones included. */
final class Speller {

    /** Guessing walks through the vocabulary: some milliseconds each. */
    private static final int MOST_GUESSED = 8;

    private static final int SHORTEST_GUESSED = 4;

    /** Longer ones are no words, and take long. */
    private static final int LONGEST_GUESSED = 40;

    private static final int SHORTEST_DOUBTED = 5;
    private static final int SHORTEST_HALF = 3;
    private static final int RARE = 5;
    private static final int MUCH_MORE_FREQUENT = 20;

    private final Vocabulary vocabulary;
    private int guessed;

    Speller(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    WordReading read(Word word) throws IOException {
        int papers = vocabulary.papersWith(word);
        if (papers == 0) {
            return readUnknown(word);
        }
        return isDoubtful(word, papers) ? readDoubtful(word, papers) : new Known(word);
    }

    private WordReading readUnknown(Word word) throws IOException {
        if (!mayBeGuessed(word)) {
            return new Unknown();
        }
        List<Word> guesses = guess(word);
        return guesses.isEmpty() ? readHalves(word.spelling()) : new Misspelt(guesses);
    }

    /** A name that someone gave a paper may be rare, but then it stands in a title. */
    private boolean isDoubtful(Word word, int papers) throws IOException {
        return papers <= RARE
                && word.spelling().length() >= SHORTEST_DOUBTED
                && mayBeGuessed(word)
                && !vocabulary.isInTitles(word);
    }

    private boolean mayBeGuessed(Word word) {
        return word.spelling().length() <= LONGEST_GUESSED && vocabulary.isPatient();
    }

    private WordReading readDoubtful(Word word, int papers) throws IOException {
        List<Word> likelier = new ArrayList<>();
        for (Word guess : guess(word)) {
            if (vocabulary.papersWith(guess) >= papers * MUCH_MORE_FREQUENT) {
                likelier.add(guess);
            }
        }
        return likelier.isEmpty() ? new Known(word) : new Doubtful(word, likelier);
    }

    private List<Word> guess(Word word) throws IOException {
        if (word.spelling().length() < SHORTEST_GUESSED || guessed == MOST_GUESSED) {
            return List.of();
        }
        guessed++;
        return vocabulary.like(word.spelling()).stream()
                .map(Word::of)
                .filter(guess -> !guess.stem().equals(word.stem()))
                .toList();
    }

    /** Cut as far to the right as possible. */
    private WordReading readHalves(String spelling) throws IOException {
        for (int cut = spelling.length() - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
            Word first = Word.of(spelling.substring(0, cut));
            Word second = Word.of(spelling.substring(cut));
            if (vocabulary.papersWith(first) > 0 && vocabulary.papersWith(second) > 0) {
                return new Compound(first, second);
            }
        }
        return new Unknown();
    }
}
