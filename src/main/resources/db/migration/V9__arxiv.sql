-- What must be known of servers that are asked one thing at a time. Epoch milliseconds of the system
-- clock.
CREATE TABLE request_line (
    name         TEXT    PRIMARY KEY,
    closed_until BIGINT  NOT NULL,
    refusals     INTEGER NOT NULL         -- requests in a row that were refused
);
