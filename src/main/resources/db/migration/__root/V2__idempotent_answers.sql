CREATE TABLE idempotent_answer (
  person_id   bigint NOT NULL,
  key         text NOT NULL,
  fingerprint text NOT NULL,
  status      integer NOT NULL,
  headers     text[] NOT NULL,
  body        text NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);
COMMENT ON TABLE idempotent_answer IS 'What a POST with an Idempotency-Key was answered, for a day; stored with what it did.';
COMMENT ON COLUMN idempotent_answer.headers IS 'Names and values in turn.';
COMMENT ON COLUMN idempotent_answer.fingerprint IS 'SHA-256 of the request.';
