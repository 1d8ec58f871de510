-- What she followed when she was kept apart, so that it can come back with her.
ALTER TABLE care_distance ADD COLUMN unfollowed bigint[] NOT NULL DEFAULT '{}';
