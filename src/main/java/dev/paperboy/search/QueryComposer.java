package dev.paperboy.search;

import dev.paperboy.search.QueryClauses.WordClause;
import dev.paperboy.search.WordQuery.Pair;
import dev.paperboy.search.WordReading.Compound;
import dev.paperboy.search.WordReading.Doubtful;
import dev.paperboy.search.WordReading.Known;
import dev.paperboy.search.WordReading.Misspelt;
import dev.paperboy.search.WordReading.Unknown;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Composes what to ask the index from the words of one query. */
final class QueryComposer {

    private static final float GUESS_WEIGHT = 0.7f;

    private final Vocabulary vocabulary;
    private final Speller speller;

    QueryComposer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.speller = new Speller(vocabulary);
    }

    QueryClauses compose(QueryWords query) throws IOException {
        Map<String, WordClause> words = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        Word before = null;
        for (Map.Entry<String, Integer> entry : query.words().entrySet()) {
            Word typed = Word.of(entry.getKey());
            WordReading reading = speller.read(typed);
            Query clause = clause(reading);
            Word meant = meant(typed, reading);
            stems.add(meant.stem());
            if (clause != null) {
                words.putIfAbsent(
                        typed.stem(),
                        new WordClause(clause, entry.getValue(), vocabulary.rarity(meant)));
            }
            if (before != null) {
                pairs.add(new Pair(before, meant));
            }
            before = meant;
        }
        return new QueryClauses(
                List.copyOf(words.values()), joins(query, words), clauses(pairs), stems);
    }

    private static List<Query> clauses(List<Pair> pairs) {
        return pairs.stream().map(pair -> WordQuery.ofPair(pair, pairs.size())).toList();
    }

    /** What may stand beside another word in a title: a doubtful word stands in none. */
    private static Word meant(Word typed, WordReading reading) {
        return switch (reading) {
            case Misspelt(List<Word> guesses) -> guesses.getFirst();
            case Doubtful(Word _, List<Word> guesses) -> guesses.getFirst();
            case Known _, Compound _, Unknown _ -> typed;
        };
    }

    private List<Query> joins(QueryWords query, Map<String, WordClause> words) throws IOException {
        Map<String, Query> joins = new LinkedHashMap<>();
        for (String spelling : query.joins()) {
            Word join = Word.of(spelling);
            if (!words.containsKey(join.stem()) && vocabulary.papersWith(join) > 0) {
                joins.putIfAbsent(join.stem(), WordQuery.of(join));
            }
        }
        return List.copyOf(joins.values());
    }

    private @Nullable Query clause(WordReading reading) throws IOException {
        return switch (reading) {
            case Known(Word word) -> WordQuery.of(word);
            case Doubtful(Word word, List<Word> guesses) -> {
                List<Query> either = new ArrayList<>(guesses(guesses));
                either.add(new BoostQuery(WordQuery.of(word), doubt(word, guesses)));
                yield new DisjunctionMaxQuery(either, 0);
            }
            case Misspelt(List<Word> guesses) -> new DisjunctionMaxQuery(guesses(guesses), 0);
            case Compound(Word first, Word second) -> WordQuery.ofBoth(first, second);
            case Unknown() -> null;
        };
    }

    /** As if it were as frequent as what it may be meant for: else the rare word decides alone. */
    private float doubt(Word word, List<Word> guesses) throws IOException {
        double rarest = 0;
        for (Word guess : guesses) {
            rarest = Math.max(rarest, vocabulary.rarity(guess));
        }
        return (float) Math.min(1, rarest / vocabulary.rarity(word));
    }

    private static List<Query> guesses(List<Word> guesses) {
        return guesses.stream()
                .<Query>map(guess -> new BoostQuery(WordQuery.of(guess), GUESS_WEIGHT))
                .toList();
    }
}
