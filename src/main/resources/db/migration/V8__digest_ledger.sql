-- What became of the runs of digests, and which papers each has posted. Instants are epoch
-- milliseconds of the schedule clock, days are ISO text.
CREATE TABLE digest_run (
    id              TEXT    PRIMARY KEY,
    run_key         TEXT    NOT NULL UNIQUE, -- what it was for; also the key of its delivery
    digest_id       TEXT    NOT NULL,
    guild_id        BIGINT  NOT NULL,
    channel_id      BIGINT  NOT NULL,
    forum           INTEGER NOT NULL,
    run_on          TEXT,                    -- local date whose turn it was
    due_at          BIGINT  NOT NULL,
    decided_at      BIGINT  NOT NULL,
    outcome         TEXT    NOT NULL,        -- POSTED, TOLD, QUIET, MISSED, LEFT_OUT
    way             TEXT,                    -- how papers were posted
    gap             TEXT,                    -- why there were none
    switched_off    INTEGER NOT NULL DEFAULT 0,
    first_day       TEXT,                    -- feed days of the heading, or left out
    last_day        TEXT,
    shown           INTEGER NOT NULL DEFAULT 0,
    considered      INTEGER NOT NULL DEFAULT 0,
    late            INTEGER NOT NULL DEFAULT 0,
    delivery_id     TEXT,
    awaits          INTEGER NOT NULL DEFAULT 0, -- 1: papers that come late are still wanted
    covered_from    TEXT,                    -- first feed day that it covered
    through_before  TEXT,                    -- how far the digest had come before, and after
    revision_before BIGINT,
    gap_before      TEXT,
    through_after   TEXT,
    revision_after  BIGINT
);

CREATE INDEX digest_run_of_guild ON digest_run (guild_id, decided_at, id);
CREATE INDEX digest_run_of_digest ON digest_run (digest_id, covered_from);
CREATE INDEX digest_run_awaiting ON digest_run (digest_id) WHERE awaits = 1;
CREATE INDEX digest_run_of_delivery ON digest_run (delivery_id) WHERE delivery_id IS NOT NULL;
CREATE INDEX digest_run_by_age ON digest_run (decided_at);

CREATE TABLE digest_paper (
    digest_id TEXT   NOT NULL,
    paper_id  TEXT   NOT NULL,
    run_id    TEXT   NOT NULL,
    posted_at BIGINT NOT NULL,
    PRIMARY KEY (digest_id, paper_id)
);

CREATE INDEX digest_paper_of_run ON digest_paper (run_id);
CREATE INDEX digest_paper_by_age ON digest_paper (posted_at);
