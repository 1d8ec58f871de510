ALTER TABLE message
  ADD COLUMN send_at timestamptz,
  ADD COLUMN stood jsonb;
COMMENT ON COLUMN message.send_at IS 'Its delivery is due then; until then its author can take it back. Null: it went at once.';
COMMENT ON COLUMN message.stood IS 'How the ticket stood before it, to go back to when it is taken back.';

CREATE TABLE planned_message (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ticket_id    bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  person_id    bigint NOT NULL,
  person_name  text NOT NULL,
  body_text    text NOT NULL,
  body_html    text,
  recipients   jsonb,
  uploads      bigint[] NOT NULL DEFAULT '{}',
  then_status  text NOT NULL,
  seen         bigint NOT NULL,
  send_at      timestamptz NOT NULL,
  held_because text,
  created_at   timestamptz NOT NULL
);
CREATE INDEX planned_message_ticket ON planned_message (ticket_id);
CREATE INDEX planned_message_due ON planned_message (send_at) WHERE held_because IS NULL;
COMMENT ON TABLE planned_message IS 'A reply that waits for its time. It becomes a message of the thread only when it is sent.';
COMMENT ON COLUMN planned_message.seen IS 'The newest message its author knew; if somebody says more before its time, it waits for her.';
COMMENT ON COLUMN planned_message.held_because IS 'Why it was not sent in time: newer-messages, or the code of a refusal. Its author decides.';
