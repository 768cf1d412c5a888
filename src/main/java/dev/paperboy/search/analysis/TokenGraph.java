package dev.paperboy.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What an analyser makes of a text where a word may be one term or several. */
public final class TokenGraph {

    private final TreeMap<Integer, List<Edge>> edges = new TreeMap<>();

    private TokenGraph() {}

    /** A term that reaches from one position over so many. */
    private record Edge(String term, int length) {}

    /** A term and the place where it stands in a phrase. */
    public record Placed(String term, int place) {}

    /** Reads a text. */
    public static TokenGraph of(Analyzer analyzer, String text) {
        TokenGraph graph = new TokenGraph();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                graph.edges
                        .computeIfAbsent(position, _ -> new ArrayList<>())
                        .add(new Edge(term.toString(), length.getPositionLength()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return graph;
    }

    /**
     * The ways to write the text in terms, at most so many; none for a text without any term. A
     * position where no term begins stays empty: words that tell nothing leave gaps.
     */
    public List<List<Placed>> phrases(int most) {
        List<List<Placed>> phrases = new ArrayList<>();
        if (!edges.isEmpty()) {
            walk(edges.firstKey(), 0, List.of(), phrases, most);
        }
        return phrases;
    }

    private void walk(
            int position, int place, List<Placed> before, List<List<Placed>> phrases, int most) {
        Integer next = edges.ceilingKey(position);
        if (next == null) {
            phrases.add(before);
            return;
        }
        int at = place + next - position;
        for (Edge edge : edges.getOrDefault(next, List.of())) {
            if (phrases.size() < most) {
                List<Placed> longer = new ArrayList<>(before);
                longer.add(new Placed(edge.term(), at));
                walk(next + edge.length(), at + 1, longer, phrases, most);
            }
        }
    }
}
