package dev.paperboy.search.topic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads papers, and remembers those that are asked for again and again by all topics. */
final class PaperReader {

    private static final int MOST = 4_000;

    private final Cache<PaperId, ReadPaper> read = Caffeine.newBuilder().maximumSize(MOST).build();
    private final Interner<String> terms = Interner.newWeakInterner();

    /** In the order given. */
    List<ReadPaper> readAll(Collection<Paper> papers, Map<PaperId, Embedding> embeddings) {
        return papers.stream().map(paper -> read(paper, embeddings.get(paper.id()))).toList();
    }

    private ReadPaper read(Paper paper, @Nullable Embedding embedding) {
        ReadPaper known = read.getIfPresent(paper.id());
        if (known != null && known.isOf(paper, embedding)) {
            return known;
        }
        ReadPaper now = ReadPaper.of(paper, embedding, terms::intern);
        read.put(paper.id(), now);
        return now;
    }
}
