-- The outbox. Instants are epoch milliseconds of the system clock.
CREATE TABLE delivery (
    id               TEXT    PRIMARY KEY, -- also nonce and marker
    delivery_key     TEXT    NOT NULL UNIQUE,
    guild_id         BIGINT  NOT NULL,
    channel_id       BIGINT  NOT NULL,
    body             TEXT    NOT NULL,
    fallback         TEXT    NOT NULL,
    plain            INTEGER NOT NULL DEFAULT 0, -- 1: the fallback is to be sent
    state            TEXT    NOT NULL,
    attempts         INTEGER NOT NULL DEFAULT 0,
    next_at          BIGINT  NOT NULL,           -- pending: not before; sending: the lease ends
    lease_epoch      INTEGER NOT NULL DEFAULT 0, -- who claims raises it; older claims are void
    first_attempt_at BIGINT,                     -- since then it may have been sent
    message_id       BIGINT,
    reason           TEXT,
    created_at       BIGINT  NOT NULL,
    finished_at      BIGINT
);

CREATE INDEX delivery_open ON delivery (next_at) WHERE state IN ('PENDING', 'SENDING');
