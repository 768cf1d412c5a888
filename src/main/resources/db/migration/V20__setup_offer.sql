-- Servers whose admins have been offered a first digest, which is done once.
CREATE TABLE setup_offer (
    guild_id   BIGINT PRIMARY KEY,
    offered_at BIGINT NOT NULL -- epoch milliseconds of the schedule clock
);
