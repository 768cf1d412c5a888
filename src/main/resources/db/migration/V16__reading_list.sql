-- What members keep to read; papers that are kept stay in the catalogue.
-- Instants are epoch milliseconds of the schedule clock.
CREATE TABLE saved_paper (
    user_id  BIGINT NOT NULL,
    paper_id TEXT   NOT NULL REFERENCES paper (id),
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, paper_id)
);

CREATE INDEX saved_paper_newest ON saved_paper (user_id, saved_at);
