-- The digests that servers asked for, one a channel. Instants are epoch milliseconds.
CREATE TABLE digest_schedule (
    id              TEXT    PRIMARY KEY,
    guild_id        BIGINT  NOT NULL,
    channel_id      BIGINT  NOT NULL,
    created_by      BIGINT  NOT NULL,
    local_time      TEXT    NOT NULL, -- hour and minute, as 09:00
    zone            TEXT    NOT NULL, -- IANA region
    papers          INTEGER NOT NULL,
    locale          TEXT    NOT NULL, -- BCP 47
    next_run_on     TEXT    NOT NULL, -- local date
    next_run_at     BIGINT  NOT NULL, -- when its time comes on that date
    served_on       TEXT,             -- newest local date that had its turn
    covered_through TEXT,             -- newest feed day that was covered
    gap_told        TEXT,             -- why there are none since the last papers, as last told
    created_at      BIGINT  NOT NULL,
    UNIQUE (guild_id, channel_id)
);

CREATE INDEX digest_schedule_due ON digest_schedule (next_run_at);
