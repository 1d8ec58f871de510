CREATE TABLE follower (
  ticket_id   bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  person_id   bigint NOT NULL,
  person_name text NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (ticket_id, person_id)
);
COMMENT ON TABLE follower IS 'Who hears of every new message of a ticket without having it.';

CREATE TABLE notice (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id  bigint NOT NULL,
  ticket_id  bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  message_id bigint REFERENCES message ON DELETE CASCADE,
  kind       text NOT NULL CHECK (kind IN ('mention', 'message', 'held')),
  actor_name text NOT NULL,
  preview    text NOT NULL,
  created_at timestamptz NOT NULL,
  read_at    timestamptz
);
CREATE INDEX notice_person ON notice (person_id, id DESC);
CREATE INDEX notice_unread ON notice (person_id, ticket_id) WHERE read_at IS NULL;
CREATE INDEX notice_message ON notice (message_id);
COMMENT ON TABLE notice IS 'What a person is told: she was mentioned, somebody wrote in a ticket she follows, a planned reply of hers was held.';
