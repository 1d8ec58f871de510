ALTER TABLE ticket
  ADD COLUMN merged_into_id     bigint REFERENCES ticket,
  ADD COLUMN merged_into_number text;
CREATE INDEX ticket_merged ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
COMMENT ON COLUMN ticket.merged_into_id IS 'Where its messages are now, and where later ones go.';

CREATE TABLE ticket_merge (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind          text NOT NULL CHECK (kind IN ('merge', 'split')),
  source_id     bigint NOT NULL REFERENCES ticket,
  target_id     bigint NOT NULL REFERENCES ticket,
  person_id     bigint NOT NULL,
  person_name   text NOT NULL,
  at            timestamptz NOT NULL,
  undone_at     timestamptz,
  source_before jsonb,
  target_before jsonb,
  target_status text
);
CREATE INDEX ticket_merge_source ON ticket_merge (source_id) WHERE undone_at IS NULL;
CREATE INDEX ticket_merge_target ON ticket_merge (target_id) WHERE undone_at IS NULL;
COMMENT ON TABLE ticket_merge IS 'A ticket went into another (merge), or was taken out of one (split: the source is the new ticket).';
COMMENT ON COLUMN ticket_merge.source_before IS 'The row as it was, to be put back.';
COMMENT ON COLUMN ticket_merge.target_status IS 'Of the target right after: what has changed since stays.';

CREATE TABLE ticket_merge_message (
  merge_id   bigint NOT NULL REFERENCES ticket_merge ON DELETE CASCADE,
  message_id bigint NOT NULL,
  verified   boolean NOT NULL,
  late       boolean NOT NULL DEFAULT false,
  PRIMARY KEY (merge_id, message_id)
);
COMMENT ON TABLE ticket_merge_message IS 'Which messages moved.';
COMMENT ON COLUMN ticket_merge_message.late IS 'Came later, by the thread of the source.';

CREATE TABLE ticket_merge_participant (
  merge_id bigint NOT NULL REFERENCES ticket_merge ON DELETE CASCADE,
  address  text NOT NULL,
  PRIMARY KEY (merge_id, address)
);
COMMENT ON TABLE ticket_merge_participant IS 'Who belongs to the target since the merge.';
