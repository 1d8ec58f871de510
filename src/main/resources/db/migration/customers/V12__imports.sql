CREATE TABLE customer_import (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    bigint NOT NULL,
  person_name  text NOT NULL,
  file_name    text NOT NULL,
  format       text NOT NULL CHECK (format IN ('csv', 'vcard')),
  blob         text NOT NULL,
  charset      text NOT NULL,
  delimiter    text NOT NULL,
  headers      text[] NOT NULL,
  samples      text[] NOT NULL,
  columns      text[] NOT NULL,
  state        text NOT NULL CHECK (state IN ('draft', 'checking', 'checked', 'running', 'done', 'failed', 'undone')),
  total        integer NOT NULL,
  worked       integer NOT NULL DEFAULT 0,
  created      integer NOT NULL DEFAULT 0,
  enriched     integer NOT NULL DEFAULT 0,
  unchanged    integer NOT NULL DEFAULT 0,
  refused      integer NOT NULL DEFAULT 0,
  created_at   timestamptz NOT NULL,
  finished_at  timestamptz,
  version      integer NOT NULL DEFAULT 0
);
CREATE INDEX customer_import_person ON customer_import (person_id, id DESC);
COMMENT ON TABLE customer_import IS 'A file of customers: what it holds, how its columns are read, how far it has come.';
COMMENT ON COLUMN customer_import.columns IS 'What each column is, in the order of headers; empty: left out.';
COMMENT ON COLUMN customer_import.worked IS 'Rows done in this pass: where another node would go on.';

CREATE TABLE customer_import_row (
  import_id   bigint NOT NULL REFERENCES customer_import ON DELETE CASCADE,
  number      integer NOT NULL,
  line        bigint NOT NULL,
  outcome     text NOT NULL CHECK (outcome IN ('created', 'enriched', 'unchanged', 'refused')),
  reason      text,
  detail      text,
  raw         text[] NOT NULL DEFAULT '{}',
  customer_id bigint REFERENCES customer ON DELETE SET NULL,
  identities  bigint[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (import_id, number)
);
CREATE INDEX customer_import_row_refused ON customer_import_row (import_id, number) WHERE outcome = 'refused';
COMMENT ON TABLE customer_import_row IS 'What became of each row of a file, entered together with the customer it made.';
COMMENT ON COLUMN customer_import_row.line IS 'Where the row begins in the file, counted from 1.';
COMMENT ON COLUMN customer_import_row.raw IS 'A refused row as it came, to be handed back.';
