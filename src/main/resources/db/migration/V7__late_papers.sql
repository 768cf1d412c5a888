-- Tells papers that came late to a list from those that a digest has seen there. Each reading that
-- puts papers on a feed gives them one number, higher than all before; what stood there already
-- counts as seen.
ALTER TABLE catalogue ADD COLUMN newest_place BIGINT NOT NULL DEFAULT 0;
ALTER TABLE feed_entry ADD COLUMN place_number BIGINT NOT NULL DEFAULT 0;
