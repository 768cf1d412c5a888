package dev.paperboy.search;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Embeddings in memory. */
public class MemoryEmbeddings implements Embeddings {

    private final String model;
    private final double unrelated;
    private final Map<PaperId, Embedding> byPaper = new HashMap<>();
    private final List<PaperId> kept = new ArrayList<>();

    public MemoryEmbeddings(String model) {
        this(model, 0);
    }

    public MemoryEmbeddings(String model, double unrelated) {
        this.model = model;
        this.unrelated = unrelated;
    }

    public void keep(PaperId paper, Embedding embedding) {
        byPaper.put(paper, embedding);
        kept.add(paper);
    }

    /** As when the model fails on the paper's new words. */
    public void forget(PaperId paper) {
        byPaper.remove(paper);
        kept.add(paper);
    }

    public int size() {
        return byPaper.size();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public double unrelated() {
        return unrelated;
    }

    @Override
    public Map<PaperId, Embedding> find(Collection<PaperId> papers) {
        Map<PaperId, Embedding> found = new HashMap<>();
        papers.stream()
                .filter(byPaper::containsKey)
                .forEach(paper -> found.put(paper, byPaper.get(paper)));
        return found;
    }

    @Override
    public Set<PaperId> awaited(Collection<PaperId> papers) {
        return model.equals("none")
                ? Set.of()
                : papers.stream().filter(it -> !kept.contains(it)).collect(Collectors.toSet());
    }

    @Override
    public OptionalInt computed() {
        return OptionalInt.of(kept.size());
    }

    @Override
    public long newest() {
        return kept.size();
    }

    @Override
    public List<Numbered> keptAfter(long number, int limit) {
        List<Numbered> after = new ArrayList<>();
        for (int i = (int) number; i < kept.size() && after.size() < limit; i++) {
            after.add(new Numbered(i + 1, kept.get(i)));
        }
        return after;
    }
}
