CREATE TABLE sso_attempt (
  token_hash bytea PRIMARY KEY,
  state      text NOT NULL,
  nonce      text NOT NULL,
  verifier   text NOT NULL,
  next       text NOT NULL,
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE sso_attempt IS 'A sign-in that waits for the identity provider''s answer; good once and for minutes.';
