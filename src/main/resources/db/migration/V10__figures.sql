-- The first figures of papers, as their pages at arXiv told. Beside the paper and not of it: a
-- figure raises no revision, since nothing is found by it.
CREATE TABLE figure (
    paper_id TEXT    PRIMARY KEY REFERENCES paper (id),
    read_at  BIGINT  NOT NULL,  -- epoch milliseconds of the schedule clock
    image    TEXT,              -- none: the paper has none, or arXiv had no such page
    caption  TEXT,
    width    INTEGER,
    height   INTEGER
);
