-- Since when a list cannot be read: the first of the failed attempts that no success has followed.
ALTER TABLE feed ADD COLUMN first_failed_at BIGINT;
