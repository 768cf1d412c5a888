package dev.paperboy.search.query;

import dev.paperboy.search.query.QueryClauses.WordClause;
import dev.paperboy.search.query.WordQuery.Pair;
import dev.paperboy.search.query.WordReading.Compound;
import dev.paperboy.search.query.WordReading.Doubtful;
import dev.paperboy.search.query.WordReading.Known;
import dev.paperboy.search.query.WordReading.Misspelt;
import dev.paperboy.search.query.WordReading.Unknown;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composes what to ask the index from the words of one query. */
public final class QueryComposer {

    private static final float GUESS_WEIGHT = 0.7f;

    private final Vocabulary vocabulary;
    private final Acronyms acronyms;
    private final Speller speller;

    public QueryComposer(Vocabulary vocabulary, Acronyms acronyms) {
        this.vocabulary = vocabulary;
        this.acronyms = acronyms;
        this.speller = new Speller(vocabulary);
    }

    public QueryClauses compose(QueryWords query) throws IOException {
        List<Read> words = read(query);
        List<Word> meant = words.stream().map(Read::meant).toList();
        List<Join> joins = joins(query);
        List<AcronymClause> instead = acronymClauses(query, words);
        return new QueryClauses(
                clauses(words, joins, instead),
                joins.stream().map(Join::query).toList(),
                instead.stream().map(AcronymClause::query).toList(),
                pairs(meant),
                meant.stream().map(Word::stem).collect(Collectors.toSet()));
    }

    /** A word as it was typed, how often, and as it was read. */
    private record Read(Word typed, int times, WordReading reading) {

        /** What may stand beside another word in a title: a doubtful word stands in none. */
        Word meant() {
            return switch (reading) {
                case Misspelt(List<Word> guesses) -> guesses.getFirst();
                case Doubtful(Word _, List<Word> guesses) -> guesses.getFirst();
                case Known _, Compound _, Unknown _ -> typed;
            };
        }
    }

    private List<Read> read(QueryWords query) throws IOException {
        List<Read> words = new ArrayList<>();
        for (Map.Entry<String, Integer> word : query.words().entrySet()) {
            Word typed = Word.of(word.getKey());
            words.add(new Read(typed, word.getValue(), speller.read(typed)));
        }
        return words;
    }

    /** Also for words that tell nothing alone: "out-of-distribution". */
    private List<AcronymClause> acronymClauses(QueryWords query, List<Read> words)
            throws IOException {
        Map<String, Word> meant = new HashMap<>();
        words.forEach(word -> meant.put(word.typed().spelling(), word.meant()));
        List<Word> all =
                query.all().stream().map(word -> meant.getOrDefault(word, Word.of(word))).toList();
        List<AcronymClause> clauses = new ArrayList<>();
        for (AcronymMeaning meaning : AcronymMeaning.of(all, acronyms)) {
            clauses.add(AcronymClause.of(meaning, vocabulary));
        }
        return clauses;
    }

    private List<WordClause> clauses(
            List<Read> words, List<Join> joins, List<AcronymClause> acronymClauses)
            throws IOException {
        Map<String, WordClause> clauses = new LinkedHashMap<>();
        for (Read word : words) {
            Query clause = clause(word.reading());
            if (clause != null) {
                List<Query> instead = new ArrayList<>();
                joins.stream()
                        .filter(join -> join.words().contains(word.typed().spelling()))
                        .forEach(join -> instead.add(join.query()));
                acronymClauses.stream()
                        .filter(acronym -> acronym.stems().contains(word.meant().stem()))
                        .forEach(acronym -> instead.add(acronym.query()));
                clauses.putIfAbsent(
                        word.typed().stem(),
                        new WordClause(
                                clause, instead, word.times(), vocabulary.rarity(word.meant())));
            }
        }
        return List.copyOf(clauses.values());
    }

    private static List<Query> pairs(List<Word> words) {
        int pairs = words.size() - 1;
        return IntStream.range(0, Math.max(0, pairs))
                .mapToObj(i -> new Pair(words.get(i), words.get(i + 1)))
                .map(pair -> WordQuery.ofPair(pair, pairs))
                .toList();
    }

    private List<Join> joins(QueryWords query) throws IOException {
        Set<String> stems = new HashSet<>();
        query.words().keySet().forEach(spelling -> stems.add(Word.of(spelling).stem()));
        List<Join> joins = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : query.joins().entrySet()) {
            Word join = Word.of(entry.getKey());
            if (vocabulary.papersWith(join) > 0 && stems.add(join.stem())) {
                joins.add(new Join(WordQuery.of(join), entry.getValue()));
            }
        }
        return joins;
    }

    /** Words written as one that papers use. */
    private record Join(Query query, Set<String> words) {}

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
