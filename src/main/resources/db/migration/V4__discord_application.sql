-- The one Discord application that this database belongs to.
CREATE TABLE discord_application (
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    application_id BIGINT  NOT NULL,
    commands_hash  TEXT    -- of the commands registered last
);
