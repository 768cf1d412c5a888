package dev.paperboy.source.huggingface;

import java.time.Instant;
import java.util.List;

/** What an attempt to read a list came to. */
sealed interface Answer {

    /**
     * The list, or a page of it, was read.
     *
     * @param papers in the wire's order; of a whole list each id once
     * @param leftOut why the other entries were left out, one sentence each
     */
    record Papers(List<ListedPaper> papers, List<String> leftOut) implements Answer {

        public Papers {
            papers = List.copyOf(papers);
            leftOut = List.copyOf(leftOut);
        }

        /** Whether there was no entry at all, not even one that was left out. */
        boolean isEmpty() {
            return papers.isEmpty() && leftOut.isEmpty();
        }
    }

    /**
     * There was no list, or none that can be understood.
     *
     * @param reason one sentence for the operator
     */
    record Unreadable(String reason) implements Answer {}

    /**
     * Hugging Face takes no more requests for now.
     *
     * @param until by the system clock
     */
    record Wait(Instant until, String reason) implements Answer {}
}
