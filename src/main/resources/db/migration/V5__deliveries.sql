-- Deliveries of every kind. What is sent stands in a table of its own: a delivery's row changes several
-- times while it is carried, and what it carries never does.
ALTER TABLE delivery RENAME TO delivery_of_posts;
DROP INDEX delivery_open;

CREATE TABLE delivery (
    id                 TEXT    PRIMARY KEY, -- also nonce and marker
    delivery_key       TEXT    NOT NULL UNIQUE,
    guild_id           BIGINT  NOT NULL,
    recipient          TEXT    NOT NULL, -- CHANNEL, MEMBER
    recipient_id       BIGINT  NOT NULL,
    action             TEXT    NOT NULL, -- POST, FORUM_POST, EDIT, CROSSPOST, START_THREAD
    subject_id         TEXT,             -- the delivery that the action is about
    waits              INTEGER NOT NULL, -- 1: until that one has ended
    plain              INTEGER NOT NULL, -- 1: the fallback is to be sent
    state              TEXT    NOT NULL,
    attempts           INTEGER NOT NULL,
    due_at             BIGINT  NOT NULL, -- since then it could have been sent
    next_at            BIGINT  NOT NULL, -- pending: not before; sending: the lease ends
    lease_epoch        INTEGER NOT NULL, -- who claims raises it; older claims are void
    first_attempt_at   BIGINT,           -- since then it may have been sent
    message_channel_id BIGINT,           -- where the message is
    message_id         BIGINT,
    refusal            INTEGER,          -- Discord's error code
    reason             TEXT,
    created_at         BIGINT  NOT NULL,
    finished_at        BIGINT,
    tell_at            BIGINT,           -- whoever failed to hear that it ended is told again then
    cleared            INTEGER NOT NULL  -- 1: what was sent is not kept any more
);

CREATE TABLE delivery_body (
    delivery_id TEXT PRIMARY KEY REFERENCES delivery (id),
    body        TEXT NOT NULL,
    fallback    TEXT NOT NULL
);

INSERT INTO delivery (id, delivery_key, guild_id, recipient, recipient_id, action, waits, plain,
                      state, attempts, due_at, next_at, lease_epoch, first_attempt_at,
                      message_channel_id, message_id, reason, created_at, finished_at, cleared)
SELECT id, delivery_key, guild_id, 'CHANNEL', channel_id, 'POST', 0, plain,
       state, attempts, created_at, next_at, lease_epoch, first_attempt_at,
       CASE WHEN message_id IS NOT NULL THEN channel_id END, message_id, reason, created_at,
       finished_at, 0
FROM delivery_of_posts;

INSERT INTO delivery_body (delivery_id, body, fallback)
SELECT id, body, fallback FROM delivery_of_posts;

DROP TABLE delivery_of_posts;

-- Holds all that the next ones are chosen by, so that choosing reads nothing else.
CREATE INDEX delivery_open
    ON delivery (next_at, state, guild_id, recipient, recipient_id, created_at, due_at, id)
    WHERE state IN ('PENDING', 'SENDING') AND waits = 0;

CREATE INDEX delivery_waiting ON delivery (subject_id) WHERE waits = 1;

CREATE INDEX delivery_untold ON delivery (tell_at) WHERE tell_at IS NOT NULL;

CREATE INDEX delivery_uncleared ON delivery (finished_at)
    WHERE finished_at IS NOT NULL AND cleared = 0;

CREATE INDEX delivery_cleared ON delivery (finished_at)
    WHERE finished_at IS NOT NULL AND cleared = 1;
