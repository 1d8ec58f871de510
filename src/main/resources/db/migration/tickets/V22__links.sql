CREATE TABLE ticket_link (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  from_id   bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  to_id     bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  kind      text NOT NULL CHECK (kind IN ('related', 'duplicate', 'parent')),
  person_id bigint NOT NULL,
  at        timestamptz NOT NULL,
  CHECK (from_id <> to_id),
  UNIQUE (from_id, to_id, kind)
);
CREATE UNIQUE INDEX ticket_link_parent ON ticket_link (from_id) WHERE kind = 'parent';
CREATE INDEX ticket_link_to ON ticket_link (to_id);
COMMENT ON TABLE ticket_link IS 'Two tickets belong together: related, from is a duplicate of to, or to is the parent of from.';
