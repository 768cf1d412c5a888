package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.index.PaperIndex;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the index whose papers have such names, and takes the names from the catalogue. */
@Component
class IndexedNames implements PaperNames {

    /** Papers looked at; who is meant has some among so many. */
    private static final int MOST_PAPERS = 100;

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST = 2;

    private final PaperIndex index;
    private final Catalogue catalogue;

    IndexedNames(PaperIndex index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    @Override
    public List<String> authors(String typed, int limit) {
        return named(typed, PaperDocument.AUTHOR_NAMES, paper -> paper.authors().stream(), limit);
    }

    @Override
    public List<String> organizations(String typed, int limit) {
        return named(
                typed,
                PaperDocument.ORGANIZATION_NAMES,
                paper ->
                        Optional.ofNullable(paper.organization())
                                .map(Organization::displayName)
                                .stream(),
                limit);
    }

    private List<String> named(
            String typed, String field, Function<Paper, Stream<String>> names, int limit) {
        List<String> words = words(typed);
        if (String.join("", words).length() < SHORTEST) {
            return List.of();
        }
        Map<String, Long> known =
                papers(query(words, field)).stream()
                        .flatMap(names)
                        .filter(name -> fits(name, words))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return known.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> words(String typed) {
        return Stream.of(PlainText.ofTitle(typed, LONGEST_NAME).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean fits(String name, List<String> typed) {
        List<String> parts = words(name);
        return typed.stream().allMatch(word -> parts.stream().anyMatch(it -> it.startsWith(word)));
    }

    /** First come papers where all words are of one name; of others there are too many at times. */
    private static Query query(List<String> words, String field) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(beginning(word, field), Occur.FILTER));
        query.add(beginning(String.join("", words), field), Occur.SHOULD);
        query.add(TextCondition.named(String.join(" ", words), field), Occur.SHOULD);
        return query.build();
    }

    private static Query beginning(String word, String field) {
        return new PrefixQuery(new Term(field, word));
    }

    private Collection<Paper> papers(Query query) {
        try {
            return catalogue.findAll(index.read(reader -> ids(new IndexSearcher(reader), query)));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    private static List<PaperId> ids(IndexSearcher searcher, Query query) throws IOException {
        List<PaperId> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(query, MOST_PAPERS).scoreDocs) {
            ids.add(new PaperId(stored.document(hit.doc).get(PaperDocument.ID)));
        }
        return ids;
    }
}
