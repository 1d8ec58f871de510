-- What left her desk when she was kept apart, so that it can come back with her.
ALTER TABLE care_distance ADD COLUMN cleared bigint[] NOT NULL DEFAULT '{}';
