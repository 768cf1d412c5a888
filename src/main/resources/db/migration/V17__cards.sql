-- What on Hugging Face names papers, as it told of papers asked for alone. Beside the paper and not
-- of it: it changes all the time and raises no revision. Of each kind the first few, as JSON.
CREATE TABLE linked_works (
    paper_id       TEXT    PRIMARY KEY REFERENCES paper (id),
    read_at        BIGINT  NOT NULL, -- epoch milliseconds of the schedule clock
    models         INTEGER NOT NULL,
    datasets       INTEGER NOT NULL,
    spaces         INTEGER NOT NULL,
    first_models   TEXT    NOT NULL,
    first_datasets TEXT    NOT NULL,
    first_spaces   TEXT    NOT NULL
);

-- The threads about papers, one for each paper and channel. A row is there before the thread is, so
-- that of several who open it at the same moment one does.
CREATE TABLE discussion (
    channel_id   BIGINT NOT NULL,
    paper_id     TEXT   NOT NULL,
    guild_id     BIGINT NOT NULL,
    thread_id    BIGINT,           -- null: it is being opened, or nobody knows whether it was
    introduced   INTEGER NOT NULL, -- 1: it begins with the paper's card
    attempts     INTEGER NOT NULL, -- how often it was tried; from the second on it is looked for first
    claim        TEXT   NOT NULL,  -- Discord's id of the click on which it is being opened
    leased_until BIGINT NOT NULL,  -- for how long none else opens it; epoch milliseconds, system clock
    PRIMARY KEY (channel_id, paper_id)
);

CREATE INDEX discussion_by_guild ON discussion (guild_id);
