CREATE TABLE intent (
  id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key   text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9_]{1,60}$'),
  title text CHECK (length(title) BETWEEN 1 AND 60)
);
CREATE UNIQUE INDEX intent_title ON intent (lower(title));
COMMENT ON TABLE intent IS 'What customers come for, as this organisation tells it apart.';
COMMENT ON COLUMN intent.key IS 'What programs are told. Stays when the title changes.';
COMMENT ON COLUMN intent.title IS 'Null: it came with the program, and is called in the language of whoever reads.';

CREATE TABLE intent_example (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  intent_id bigint NOT NULL REFERENCES intent ON DELETE CASCADE,
  text      text NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
  UNIQUE (intent_id, text)
);
COMMENT ON TABLE intent_example IS 'How customers say it.';

CREATE TABLE intent_training (
  version  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at       timestamptz NOT NULL,
  examples jsonb NOT NULL,
  accuracy double precision
);
COMMENT ON TABLE intent_training IS 'What was learnt from, whole: any node makes the same model of it.';
COMMENT ON COLUMN intent_training.accuracy IS 'The share of examples that a model without them recognised; null for what came with the program.';
