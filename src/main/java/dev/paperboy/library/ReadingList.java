package dev.paperboy.library;

import dev.paperboy.paper.PaperId;

import java.util.List;
import java.util.Optional;

/**
 * What members keep to read. A list is its member's alone, and the same in every server; each call
 * is one transaction.
 */
public interface ReadingList {

    /** What came of saving a paper. */
    enum Saving {
        SAVED,
        HAD_IT,
        /** There are {@link #most()} on the list; nothing was saved. */
        FULL
    }

    /**
     * Puts a paper on top of the list.
     *
     * @param userId Discord's id of the member
     * @param paper one of the catalogue
     * @throws org.springframework.dao.DataIntegrityViolationException if the catalogue does not
     *     have the paper
     */
    Saving save(long userId, PaperId paper);

    /** Puts a paper back where it stood before it was removed; otherwise as {@link #save}. */
    Saving putBack(long userId, SavedPaper removed);

    /** What was removed, to be put back; empty if it was not on the list. */
    Optional<SavedPaper> remove(long userId, PaperId paper);

    /** Whether the paper is on the member's list. */
    boolean holds(long userId, PaperId paper);

    /** Newest first. */
    List<SavedPaper> of(long userId);

    /** How many papers a list may have. */
    int most();
}
