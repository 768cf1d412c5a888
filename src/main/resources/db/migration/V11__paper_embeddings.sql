-- What papers mean, as vectors, by the model that computed them. They are costly, so they are kept
-- here; the search index takes them over in the order of their numbers.

CREATE TABLE embedding_model
(
    model    TEXT PRIMARY KEY,
    -- Up to this revision of the catalogue every paper has its vector.
    revision BIGINT NOT NULL,
    -- The number of the newest vector.
    sequence BIGINT NOT NULL
);

CREATE TABLE paper_embedding
(
    model       TEXT   NOT NULL REFERENCES embedding_model (model),
    paper_id    TEXT   NOT NULL REFERENCES paper (id),
    sequence    BIGINT NOT NULL,
    -- Tells whether the paper's words are still those that the vector was computed from.
    fingerprint TEXT   NOT NULL,
    vector      BYTEA  NOT NULL,
    PRIMARY KEY (model, paper_id)
);

CREATE UNIQUE INDEX paper_embedding_by_sequence ON paper_embedding (model, sequence);
