-- Any number of digests a channel, each with what its server asked of it, and pauses.
CREATE TABLE digest (
    id               TEXT    PRIMARY KEY,
    guild_id         BIGINT  NOT NULL,
    channel_id       BIGINT  NOT NULL,
    forum            INTEGER NOT NULL, -- 1: each digest is a post of its own there
    kind             TEXT    NOT NULL, -- DAILY, WEEKLY, MONTHLY
    place            TEXT    NOT NULL, -- blank: set up as the channel's one of its kind; else its id
    created_by       BIGINT  NOT NULL,
    local_time       TEXT    NOT NULL, -- hour and minute, as 09:00
    zone             TEXT    NOT NULL, -- IANA region
    weekdays         TEXT    NOT NULL, -- ISO numbers, as 12345
    papers           INTEGER NOT NULL,
    minimum_upvotes  INTEGER NOT NULL,
    tells_gaps       INTEGER NOT NULL,
    pinged_role      BIGINT,
    crossposted      INTEGER NOT NULL,
    threaded         INTEGER NOT NULL,
    forum_tags       TEXT    NOT NULL, -- ids, separated by commas
    locale           TEXT    NOT NULL, -- BCP 47
    next_run_on      TEXT    NOT NULL, -- local date
    next_run_at      BIGINT  NOT NULL, -- when its time comes on that date
    served_on        TEXT,             -- newest local date that had its turn
    covered_through  TEXT,             -- newest feed day that was covered
    covered_revision BIGINT,           -- newest place on a feed that was considered
    gap_told         TEXT,             -- why there are none since the last papers, as last told
    paused_at        BIGINT,
    paused_by        BIGINT,           -- the member who wanted it; none: it is broken
    pause_refusal    INTEGER,          -- Discord's error code
    pause_reason     TEXT,
    pause_told       INTEGER NOT NULL DEFAULT 0,
    created_at       BIGINT  NOT NULL,
    UNIQUE (guild_id, channel_id, kind, place)
);

INSERT INTO digest (id, guild_id, channel_id, forum, kind, place, created_by, local_time, zone,
                    weekdays, papers, minimum_upvotes, tells_gaps, crossposted, threaded,
                    forum_tags, locale, next_run_on, next_run_at, served_on, covered_through,
                    gap_told, created_at)
SELECT id, guild_id, channel_id, 0, 'DAILY', '', created_by, local_time, zone,
       '1234567', papers, 0, 1, 0, 0,
       '', locale, next_run_on, next_run_at, served_on, covered_through,
       gap_told, created_at
FROM digest_schedule;

DROP TABLE digest_schedule;

CREATE INDEX digest_due ON digest (next_run_at) WHERE paused_at IS NULL;
