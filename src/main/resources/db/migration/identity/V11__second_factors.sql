ALTER TABLE role ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN role.second_factor IS 'Whether its people must prove more than a password; who cannot yet is led through setting it up.';

ALTER TABLE login_session ADD COLUMN stage text NOT NULL DEFAULT 'open' CHECK (stage IN ('open', 'enrolling'));
COMMENT ON COLUMN login_session.stage IS 'enrolling: may do nothing but set up the second factor that her role asks for.';

CREATE TABLE authenticator_app (
  person_id    bigint PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  secret       bytea NOT NULL,
  confirmed_at timestamptz,
  last_step    bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE authenticator_app IS 'The secret that a person''s authenticator app shares with us (RFC 6238), encrypted with the installation key.';
COMMENT ON COLUMN authenticator_app.last_step IS 'Of the last code taken: none up to here is taken again.';

CREATE TABLE recovery_code (
  person_id bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  seal      text NOT NULL,
  used_at   timestamptz,
  PRIMARY KEY (person_id, seal)
);
COMMENT ON TABLE recovery_code IS 'For whoever has lost app and passkeys; kept as a keyed hash, each good once.';

CREATE TABLE passkey_holder (
  person_id bigint PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  handle    bytea NOT NULL UNIQUE
);
COMMENT ON TABLE passkey_holder IS 'By which random name authenticators know a person.';

CREATE TABLE passkey (
  id                      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id               bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  credential_id           bytea NOT NULL UNIQUE,
  name                    text NOT NULL,
  public_key              bytea NOT NULL,
  signature_count         bigint NOT NULL,
  transports              text[] NOT NULL,
  user_verified           boolean NOT NULL,
  backup_eligible         boolean NOT NULL,
  backed_up               boolean NOT NULL,
  attestation_object      bytea NOT NULL,
  attestation_client_data bytea NOT NULL,
  created_at              timestamptz NOT NULL,
  last_used_at            timestamptz
);
CREATE INDEX passkey_person ON passkey (person_id);
COMMENT ON TABLE passkey IS 'A passkey (WebAuthn credential): the public half, useless to whoever steals it.';

CREATE TABLE passkey_challenge (
  challenge_hash bytea PRIMARY KEY,
  person_id      bigint REFERENCES person ON DELETE CASCADE,
  expires_at     timestamptz NOT NULL
);
COMMENT ON TABLE passkey_challenge IS 'A number that an authenticator shall sign; good once. Without a person it is for signing in.';

CREATE TABLE login_step (
  token_hash bytea PRIMARY KEY,
  person_id  bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  next       text NOT NULL,
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE login_step IS 'A sign-in whose password was right and whose second factor is outstanding.';
