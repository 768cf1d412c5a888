-- Only changed votes are kept. So that it is known when they changed, each change also tells when
-- the votes before it were read for the last time; null: these are the first ones known.
ALTER TABLE vote_snapshot ADD COLUMN told_before BIGINT;

UPDATE vote_snapshot
SET told_before = (SELECT max(earlier.read_at)
                   FROM vote_snapshot earlier
                   WHERE earlier.paper_id = vote_snapshot.paper_id
                     AND earlier.read_at < vote_snapshot.read_at);

CREATE INDEX vote_change_by_time ON vote_snapshot (read_at, paper_id)
    WHERE told_before IS NOT NULL;
