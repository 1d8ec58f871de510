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
  details           jsonb NOT NULL,
  mood              text NOT NULL,
  has_problem       boolean NOT NULL,
  has_abuse         boolean NOT NULL,
  theme             text,
  corrected         text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX insight_judgement_ticket ON insight_judgement (ticket_id, message_id);

-- Reports count over a time and need nothing but these.
CREATE INDEX insight_judgement_said ON insight_judgement (said_at) INCLUDE (ticket_id, theme, mood, has_problem);
CREATE INDEX insight_judgement_theme ON insight_judgement (theme, said_at DESC, message_id DESC) WHERE theme IS NOT NULL;
COMMENT ON TABLE insight_judgement IS 'What the language model says of each message from outside; made after its commit, and again when the model changes.';
COMMENT ON COLUMN insight_judgement.said_at IS 'When the customer wrote.';
COMMENT ON COLUMN insight_judgement.model IS 'The version of the model that judged.';
COMMENT ON COLUMN insight_judgement.negative IS 'Probabilities, like all of type real; neutral is what is left of negative and positive.';
COMMENT ON COLUMN insight_judgement.details IS 'c: abuse by category; s: spans [start, end, weight, reason]; p: personal data [start, end, kind].';

COMMENT ON COLUMN insight_judgement.mood IS 'What people see, like has_problem, has_abuse and theme: the model''s word, or that of whoever corrected it.';
COMMENT ON COLUMN insight_judgement.theme IS 'The topic, if it is sure enough.';
COMMENT ON COLUMN insight_judgement.corrected IS 'Which of mood, problem, abuse, topic a person has decided; a new model leaves them alone.';

CREATE TABLE insight_correction (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id  bigint NOT NULL REFERENCES insight_judgement ON DELETE CASCADE,
  what        text NOT NULL CHECK (what IN ('mood', 'problem', 'abuse', 'topic')),
  before      text NOT NULL,
  after       text NOT NULL,
  model       text NOT NULL,
  person_id   bigint NOT NULL,
  person_name text NOT NULL,
  at          timestamptz NOT NULL,
  undone_at   timestamptz
);
CREATE UNIQUE INDEX insight_correction_valid ON insight_correction (message_id, what) WHERE undone_at IS NULL;
COMMENT ON TABLE insight_correction IS 'What people know better than the model: kept so that the next model learns from it.';
COMMENT ON COLUMN insight_correction.before IS 'What the model had said.';
COMMENT ON COLUMN insight_correction.undone_at IS 'Taken back, or replaced by a later one.';

CREATE TABLE insight_waiting (
  message_id bigint NOT NULL,
  failures   smallint NOT NULL DEFAULT 0
);
COMMENT ON TABLE insight_waiting IS 'Messages that have come in and are not judged yet; written with them, taken many at a time.';
COMMENT ON COLUMN insight_waiting.failures IS 'How often judging it alone has failed; after three it is left aside.';

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
