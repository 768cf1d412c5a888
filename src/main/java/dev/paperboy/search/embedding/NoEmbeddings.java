package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** No model: no paper has an embedding, and no query gets one. */
final class NoEmbeddings implements Embeddings, EmbedderSource {

    @Override
    public String model() {
        return "none";
    }

    @Override
    public double unrelated() {
        return 0;
    }

    @Override
    public Map<PaperId, Embedding> find(Collection<PaperId> papers) {
        return Map.of();
    }

    @Override
    public Set<PaperId> awaited(Collection<PaperId> papers) {
        return Set.of();
    }

    @Override
    public OptionalInt computed() {
        return OptionalInt.empty();
    }

    @Override
    public long newest() {
        return 0;
    }

    @Override
    public List<Numbered> keptAfter(long number, int limit) {
        return List.of();
    }

    @Override
    public Optional<Embedder> ifReady() {
        return Optional.empty();
    }
}
