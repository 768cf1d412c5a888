package dev.paperboy.library;

import dev.paperboy.paper.PaperId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps reading lists in the database. */
@Repository
class JdbcReadingList implements ReadingList {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LibraryProperties properties;

    JdbcReadingList(JdbcClient jdbc, Clock clock, LibraryProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    @Transactional
    public Saving save(long userId, PaperId paper) {
        return keep(userId, new SavedPaper(paper, clock.instant()));
    }

    @Override
    @Transactional
    public Saving putBack(long userId, SavedPaper removed) {
        return keep(userId, removed);
    }

    private Saving keep(long userId, SavedPaper saved) {
        if (isOn(userId, saved.paper())) {
            return Saving.HAD_IT;
        }
        // Two at once may both still find room; then there is one more than there should be.
        if (count(userId) >= properties.perMember()) {
            return Saving.FULL;
        }
        int rows =
                jdbc.sql(
                                """
                                INSERT INTO saved_paper (user_id, paper_id, saved_at)
                                VALUES (?, ?, ?)
                                ON CONFLICT (user_id, paper_id) DO NOTHING
                                """)
                        .params(userId, saved.paper().value(), saved.savedAt().toEpochMilli())
                        .update();
        return rows == 0 ? Saving.HAD_IT : Saving.SAVED;
    }

    private int count(long userId) {
        return jdbc.sql("SELECT count(*) FROM saved_paper WHERE user_id = ?")
                .param(userId)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public Optional<SavedPaper> remove(long userId, PaperId paper) {
        return jdbc.sql(
                        """
                        DELETE FROM saved_paper WHERE user_id = ? AND paper_id = ?
                        RETURNING saved_at
                        """)
                .params(userId, paper.value())
                .query((row, _) -> Instant.ofEpochMilli(row.getLong("saved_at")))
                .optional()
                .map(savedAt -> new SavedPaper(paper, savedAt));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(long userId, PaperId paper) {
        return isOn(userId, paper);
    }

    private boolean isOn(long userId, PaperId paper) {
        return jdbc.sql("SELECT count(*) FROM saved_paper WHERE user_id = ? AND paper_id = ?")
                        .params(userId, paper.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedPaper> of(long userId) {
        return jdbc.sql(
                        """
                        SELECT paper_id, saved_at FROM saved_paper
                        WHERE user_id = ? ORDER BY saved_at DESC, paper_id DESC
                        """)
                .param(userId)
                .query((row, number) ->
                        new SavedPaper(
                                new PaperId(row.getString("paper_id")),
                                Instant.ofEpochMilli(row.getLong("saved_at"))))
                .list();
    }

    @Override
    public int most() {
        return properties.perMember();
    }
}
