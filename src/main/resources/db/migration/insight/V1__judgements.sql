CREATE TABLE insight_judgement (
  message_id        bigint PRIMARY KEY,
  ticket_id         bigint NOT NULL,
  said_at           timestamptz NOT NULL,
  judged_at         timestamptz NOT NULL,
  model             text NOT NULL,
  language          text NOT NULL,
  sentiment         text NOT NULL CHECK (sentiment IN ('negative', 'neutral', 'positive')),
  negative          real NOT NULL,
  positive          real NOT NULL,
  problem           real NOT NULL,
  anger             real NOT NULL,
  emotion           text NOT NULL,
  abusive           boolean NOT NULL,
  abuse             real NOT NULL,
  severity          smallint NOT NULL,
  target            text NOT NULL,
  distress          real NOT NULL,
  gratitude         real NOT NULL,
  topic             text,
  topic_probability real,
  details           jsonb NOT NULL
);
CREATE INDEX insight_judgement_ticket ON insight_judgement (ticket_id, message_id);
COMMENT ON TABLE insight_judgement IS 'What the language model says of each message from outside; made after its commit, and again when the model changes.';
COMMENT ON COLUMN insight_judgement.said_at IS 'When the customer wrote.';
COMMENT ON COLUMN insight_judgement.model IS 'The version of the model that judged.';
COMMENT ON COLUMN insight_judgement.negative IS 'Probabilities, like all of type real; neutral is what is left of negative and positive.';
COMMENT ON COLUMN insight_judgement.details IS 'c: abuse by category; s: spans [start, end, weight, reason]; p: personal data [start, end, kind].';

CREATE TABLE insight_waiting (
  message_id bigint NOT NULL
);
COMMENT ON TABLE insight_waiting IS 'Messages that have come in and are not judged yet; written with them, taken many at a time.';

CREATE TABLE insight_progress (
  model       text NOT NULL,
  top         bigint NOT NULL,
  place       bigint NOT NULL,
  judged      bigint NOT NULL,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz
);
INSERT INTO insight_progress (model, top, place, judged, started_at) VALUES ('', 0, 0, 0, now());
COMMENT ON TABLE insight_progress IS 'One row: how far the present model has come through all messages, the newest first.';
COMMENT ON COLUMN insight_progress.place IS 'Everything from here on is judged by this model.';
