CREATE TABLE password_reset (
  token_hash bytea PRIMARY KEY,
  person_id  bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
CREATE INDEX password_reset_person ON password_reset (person_id);
COMMENT ON TABLE password_reset IS 'A way to a new password, sent by mail. Good once and for an hour; the mail holds the token, the table its SHA-256 only.';
