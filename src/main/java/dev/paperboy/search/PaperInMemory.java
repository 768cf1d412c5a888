package dev.paperboy.search;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.index.PaperDocument;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The words of one paper as the index would hold them, analysed when they are first asked for. */
final class PaperInMemory {

    private static final Analyzer ANALYZER = PaperDocument.analyzer();

    private final Paper paper;
    private @Nullable MemoryIndex index;

    PaperInMemory(Paper paper) {
        this.paper = paper;
    }

    Paper paper() {
        return paper;
    }

    boolean matches(Query query) {
        MemoryIndex words = index;
        if (words == null) {
            words = MemoryIndex.fromDocument(PaperDocument.ofWords(paper), ANALYZER);
            index = words;
        }
        return words.search(new ConstantScoreQuery(query)) > 0;
    }
}
