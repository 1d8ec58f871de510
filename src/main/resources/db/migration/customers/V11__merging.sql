CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE customer
  ADD COLUMN merged_into bigint REFERENCES customer,
  ADD COLUMN compared    boolean NOT NULL DEFAULT false;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_uncompared ON customer (id) WHERE NOT compared;
COMMENT ON COLUMN customer.merged_into IS 'The customer she turned out to be; old links lead there.';
COMMENT ON COLUMN customer.compared IS 'Whether she has been compared with the others since she last changed.';

CREATE TABLE customer_merge (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  survivor_id    bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  merged_id      bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  survivor_name  text NOT NULL,
  merged_name    text NOT NULL,
  before         jsonb NOT NULL,
  after          jsonb NOT NULL,
  at             timestamptz NOT NULL,
  by_id          bigint,
  by_name        text NOT NULL,
  undone_at      timestamptz,
  undone_by_name text
);
CREATE INDEX customer_merge_survivor ON customer_merge (survivor_id, id DESC);
CREATE UNIQUE INDEX customer_merge_merged ON customer_merge (merged_id) WHERE undone_at IS NULL;
COMMENT ON TABLE customer_merge IS 'Two customers who were one person, and all that is needed to part them again.';
COMMENT ON COLUMN customer_merge.before IS 'The fields of the survivor as they were; after: as the merge left them.';

CREATE TABLE customer_merge_item (
  merge_id bigint NOT NULL REFERENCES customer_merge ON DELETE CASCADE,
  kind     text NOT NULL,
  item_id  bigint NOT NULL,
  was      text,
  PRIMARY KEY (merge_id, kind, item_id)
);
COMMENT ON TABLE customer_merge_item IS 'What moved with a merge: identities, notes, consents, events, and what other modules keep, by kind.';
COMMENT ON COLUMN customer_merge_item.was IS 'What else must be put back, as the owner of the kind wrote it.';

CREATE TABLE customer_sign (
  customer_id bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  kind        text NOT NULL CHECK (kind IN ('name', 'mail', 'account', 'number')),
  value       text NOT NULL,
  PRIMARY KEY (customer_id, kind, value)
);
CREATE INDEX customer_sign_value ON customer_sign (kind, value);
CREATE INDEX customer_sign_name ON customer_sign USING gin (value gin_trgm_ops) WHERE kind = 'name';
COMMENT ON TABLE customer_sign IS 'By what two entries of one person would look alike, in a form that can be compared.';

CREATE TABLE customer_likeness (
  first_id     bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  second_id    bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  score        integer NOT NULL CHECK (score BETWEEN 1 AND 99),
  reasons      text[] NOT NULL,
  found_at     timestamptz NOT NULL,
  refuted_at   timestamptz,
  refuted_by_name text,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id)
);
CREATE INDEX customer_likeness_second ON customer_likeness (second_id);
CREATE INDEX customer_likeness_score ON customer_likeness (score DESC, first_id, second_id) WHERE refuted_at IS NULL;
COMMENT ON TABLE customer_likeness IS 'Pairs who may be the same person, why, and whether somebody knows better.';
