-- What servers and members want to read. Instants are epoch milliseconds of the schedule clock.
CREATE TABLE topic (
    id          TEXT   PRIMARY KEY,
    guild_id    BIGINT NOT NULL,
    name        TEXT   NOT NULL,
    name_key    TEXT   NOT NULL, -- the name as it is compared with others
    description TEXT,
    keywords    TEXT   NOT NULL, -- one a line
    filter      TEXT,            -- in the filter language
    fitting     TEXT   NOT NULL, -- papers' ids, one a line
    unfitting   TEXT   NOT NULL, -- likewise
    width       TEXT   NOT NULL, -- STRICT, NORMAL, WIDE
    created_by  BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (guild_id, name_key)
);

-- A digest brings what fits any of its topics, or everything where it has none.
ALTER TABLE digest ADD COLUMN topics TEXT NOT NULL DEFAULT ''; -- ids, separated by commas
ALTER TABLE digest ADD COLUMN filter TEXT;                     -- in the filter language

-- 1: a person's own, in direct messages; then the channel is the person's id and the server 0.
ALTER TABLE digest ADD COLUMN direct INTEGER NOT NULL DEFAULT 0;
ALTER TABLE digest_run ADD COLUMN direct INTEGER NOT NULL DEFAULT 0;

CREATE TABLE subscription (
    id           TEXT   PRIMARY KEY,
    user_id      BIGINT NOT NULL,
    kind         TEXT   NOT NULL, -- TOPIC, PRESET, AUTHOR, ORGANIZATION, FILTER
    guild_id     BIGINT NOT NULL, -- the topic's server; else 0
    subject      TEXT   NOT NULL, -- the topic's or preset's id, the name, or the filter
    label        TEXT   NOT NULL, -- what it was called when it was last looked at
    created_at   BIGINT NOT NULL,
    confirmed_at BIGINT,          -- when the person was last known to be a member of the server
    stopped_at   BIGINT,
    stop_reason  TEXT,            -- NO_MEMBER, TOPIC_GONE, PRESET_GONE
    UNIQUE (user_id, kind, guild_id, subject)
);

CREATE INDEX subscription_of_topic ON subscription (guild_id, subject) WHERE guild_id <> 0;
