-- What each message with papers showed, so that it can be made again once the votes have settled, and
-- what a paper has to pass that it passed over. Messages from before this have no row. Instants are
-- epoch milliseconds of the schedule clock, days are ISO text.
CREATE TABLE digest_edition (
    run_id           TEXT    PRIMARY KEY, -- of digest_run
    digest_id        TEXT    NOT NULL,
    posted_at        BIGINT  NOT NULL,
    settle_at        BIGINT,              -- when its votes are to be settled; none: no more
    first_day        TEXT    NOT NULL,    -- feed days of the heading
    last_day         TEXT    NOT NULL,
    shown            INTEGER NOT NULL,
    cut              INTEGER NOT NULL,    -- upvotes of the last paper shown
    considered       INTEGER NOT NULL,
    matched          INTEGER NOT NULL,
    minimum_upvotes  INTEGER NOT NULL,
    unfitting        INTEGER NOT NULL,
    topics           TEXT    NOT NULL,    -- names, one a line
    late             INTEGER NOT NULL,
    late_first_day   TEXT,
    late_last_day    TEXT,
    next_at          BIGINT  NOT NULL,
    next_if_complete INTEGER NOT NULL,
    locale           TEXT    NOT NULL,    -- BCP 47
    pinged_role      BIGINT
);

CREATE INDEX digest_edition_of_digest ON digest_edition (digest_id, last_day);
CREATE INDEX digest_edition_to_settle ON digest_edition (settle_at) WHERE settle_at IS NOT NULL;
CREATE INDEX digest_edition_by_age ON digest_edition (posted_at);

-- The papers of a message in their order.
CREATE TABLE digest_showing (
    run_id    TEXT    NOT NULL REFERENCES digest_edition (run_id),
    place     INTEGER NOT NULL,
    paper_id  TEXT    NOT NULL,
    part      TEXT    NOT NULL, -- SURE, MAYBE, CLIMBING
    topics    TEXT    NOT NULL, -- that brought it, one a line
    passed_on TEXT,             -- climbing: the feed day on which it was passed over
    cut       INTEGER,          -- climbing: the upvotes that it has passed
    gained    INTEGER,          -- climbing: the upvotes that it got lately
    since     BIGINT,           -- climbing: from when they are counted
    PRIMARY KEY (run_id, place)
);

-- 1: a message of this digest is edited once, when its votes have settled.
ALTER TABLE digest ADD COLUMN settles_votes INTEGER NOT NULL DEFAULT 1;
