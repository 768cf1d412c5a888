-- Topics that members have made up and not saved yet, as the buttons below them cannot hold so much.
-- Instants are epoch milliseconds of the schedule clock.
CREATE TABLE topic_draft (
    id          TEXT   PRIMARY KEY,
    guild_id    BIGINT NOT NULL,
    name        TEXT   NOT NULL,
    description TEXT,
    keywords    TEXT   NOT NULL, -- one a line
    filter      TEXT,            -- in the filter language
    fitting     TEXT   NOT NULL, -- papers' ids, one a line
    unfitting   TEXT   NOT NULL, -- likewise
    width       TEXT   NOT NULL, -- STRICT, NORMAL, WIDE
    changed     TEXT,            -- the id of the topic that is to become this; null: it is a new one
    changed_was TEXT,            -- all that that topic was when this was made up
    created_by  BIGINT NOT NULL,
    created_at  BIGINT NOT NULL
);

CREATE INDEX topic_draft_by_age ON topic_draft (created_at);
