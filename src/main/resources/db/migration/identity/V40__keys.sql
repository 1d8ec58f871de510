CREATE TABLE person_key (
  person_id bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  action    text NOT NULL,
  key       text NOT NULL,
  PRIMARY KEY (person_id, action)
);
COMMENT ON TABLE person_key IS 'Keys that a person has chosen herself.';
COMMENT ON COLUMN person_key.action IS 'The key as it is for everybody; * for all single keys.';
COMMENT ON COLUMN person_key.key IS 'Hers; empty: none.';
