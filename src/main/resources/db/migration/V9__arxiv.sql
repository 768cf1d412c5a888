-- What must be known of servers that are asked one thing at a time. Epoch milliseconds of the system
-- clock.
CREATE TABLE request_line (
    name         TEXT    PRIMARY KEY,
    closed_until BIGINT  NOT NULL,
    refusals     INTEGER NOT NULL           -- requests in a row that were refused
);

-- What arXiv has told of a paper; the categories are null where it has told nothing yet.
ALTER TABLE paper ADD COLUMN arxiv_categories TEXT;              -- JSON array, primary one first
ALTER TABLE paper ADD COLUMN arxiv_version INTEGER;
ALTER TABLE paper ADD COLUMN arxiv_version_on TEXT;              -- ISO day
ALTER TABLE paper ADD COLUMN arxiv_comment TEXT;
ALTER TABLE paper ADD COLUMN journal_reference TEXT;
ALTER TABLE paper ADD COLUMN doi TEXT;
ALTER TABLE paper ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;

-- When arXiv was last asked about a paper. Epoch milliseconds of the schedule clock.
CREATE TABLE arxiv_question (
    paper_id     TEXT    PRIMARY KEY,
    asked_at     BIGINT  NOT NULL,
    ask_again_at BIGINT,                    -- null: never
    misses       INTEGER NOT NULL           -- answers in a row without it
);
