-- The catalogue: papers, the feeds they stood on, their votes over time, how fresh each feed is.
-- One text for SQLite and PostgreSQL: instants are epoch milliseconds, days are ISO text, lists are
-- JSON arrays, ids come from the application.

-- One row. Every save updates it first, so that saves follow each other on both engines and the
-- numbers of revisions grow in the order of commits.
CREATE TABLE catalogue
(
    id                  INTEGER PRIMARY KEY CHECK (id = 1),
    revision            BIGINT NOT NULL,
    votes_thinned_until BIGINT NOT NULL
);

INSERT INTO catalogue (id, revision, votes_thinned_until)
VALUES (1, 0, 0);

CREATE TABLE paper
(
    id                     TEXT PRIMARY KEY,
    revision               BIGINT NOT NULL,
    read_at                BIGINT NOT NULL,
    title                  TEXT   NOT NULL,
    abstract               TEXT,
    ai_summary             TEXT,
    ai_keywords            TEXT   NOT NULL,
    authors                TEXT   NOT NULL,
    published_on           TEXT,
    listed_on              TEXT,
    code                   TEXT,
    code_stars             INTEGER,
    project                TEXT,
    thumbnail              TEXT,
    media                  TEXT   NOT NULL,
    organization           TEXT,
    organization_full_name TEXT,
    upvotes                INTEGER,
    comments               INTEGER,
    votes_read_at          BIGINT
);

CREATE UNIQUE INDEX paper_by_revision ON paper (revision);

CREATE TABLE feed
(
    feed_key   TEXT PRIMARY KEY,
    papers     INTEGER NOT NULL,
    read_at    BIGINT,
    grew_at    BIGINT,
    failed_at  BIGINT,
    failure    TEXT
);

CREATE TABLE feed_entry
(
    feed_key      TEXT    NOT NULL REFERENCES feed (feed_key),
    paper_id      TEXT    NOT NULL REFERENCES paper (id),
    position      INTEGER NOT NULL,
    first_seen_at BIGINT  NOT NULL,
    PRIMARY KEY (feed_key, paper_id)
);

CREATE INDEX feed_entry_by_paper ON feed_entry (paper_id, feed_key);

CREATE TABLE vote_snapshot
(
    paper_id TEXT    NOT NULL REFERENCES paper (id),
    read_at  BIGINT  NOT NULL,
    upvotes  INTEGER NOT NULL,
    comments INTEGER,
    PRIMARY KEY (paper_id, read_at)
);

CREATE INDEX vote_snapshot_by_time ON vote_snapshot (read_at);
