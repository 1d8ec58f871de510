CREATE TABLE custom_field (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key      text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name     text NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes_no')),
  options  text[] NOT NULL DEFAULT '{}',
  position integer NOT NULL DEFAULT 0,
  active   boolean NOT NULL DEFAULT true,
  version  integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX custom_field_name ON custom_field (lower(name));
COMMENT ON TABLE custom_field IS 'A field that this organisation gives its tickets. Its key and kind never change.';

CREATE TABLE custom_field_use (
  field_id bigint NOT NULL REFERENCES custom_field ON DELETE CASCADE,
  type_id  bigint NOT NULL REFERENCES ticket_type ON DELETE CASCADE,
  need     text NOT NULL CHECK (need IN ('optional', 'open', 'solve')),
  PRIMARY KEY (type_id, field_id)
);
COMMENT ON TABLE custom_field_use IS 'Which kinds of tickets have a field, and when it must be filled in.';

-- One column, not a table of values: a list reads a ticket with all its fields from one row, and "is" (by far the most
-- usual condition) is answered by the index. Only tickets that have values stand in it, so that all others cost nothing.
ALTER TABLE ticket ADD COLUMN custom_fields jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN ticket.custom_fields IS 'Values by the key of their field: text, number, ISO date, option, true or false; without a value, no key.';
CREATE INDEX ticket_custom_fields ON ticket USING gin (custom_fields jsonb_path_ops) WHERE custom_fields <> '{}';
