-- When a gain that a message tells of ends: at the last reading before it. Of messages from before it
-- is not known, but not later than they were posted.
ALTER TABLE digest_showing ADD COLUMN gained_until BIGINT;

UPDATE digest_showing
SET gained_until = (SELECT edition.posted_at FROM digest_edition AS edition
                    WHERE edition.run_id = digest_showing.run_id)
WHERE since IS NOT NULL;
