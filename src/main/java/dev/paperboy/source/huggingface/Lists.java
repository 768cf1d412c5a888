package dev.paperboy.source.huggingface;

import dev.paperboy.paper.PaperId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what was read of a list. */
final class Lists {

    private Lists() {}

    /**
     * Each paper once, where it stood first; a list of nothing but broken entries is unreadable.
     */
    static Answer joined(List<ListedPaper> papers, List<String> leftOut) {
        if (papers.isEmpty() && !leftOut.isEmpty()) {
            return new Answer.Unreadable(
                    "none of " + leftOut.size() + " entries can be read; " + leftOut.getFirst());
        }
        Map<PaperId, ListedPaper> once = new LinkedHashMap<>();
        papers.forEach(listed -> once.putIfAbsent(listed.paper().id(), listed));
        return new Answer.Papers(List.copyOf(once.values()), leftOut);
    }
}
