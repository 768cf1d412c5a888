-- Servers that the bot is no longer in, until it is back or what is known of them has been deleted.
-- Epoch milliseconds of the schedule clock.
CREATE TABLE departure (
    guild_id BIGINT PRIMARY KEY,
    left_at  BIGINT NOT NULL
);

CREATE INDEX departure_by_age ON departure (left_at);
