-- How she likes to be reached, what she has agreed to, where she works, and what happened to her data.
ALTER TABLE customer
  ADD COLUMN preferred_channel text CHECK (preferred_channel IN ('email', 'phone', 'whatsapp', 'sms')),
  ADD COLUMN best_from         time,
  ADD COLUMN best_until        time,
  ADD COLUMN do_not_contact    boolean NOT NULL DEFAULT false,
  ADD COLUMN created_by_id     bigint;
COMMENT ON COLUMN customer.best_from IS 'When she likes to be called, in her own time zone; with best_until.';
COMMENT ON COLUMN customer.do_not_contact IS 'She may write to us, but we do not begin.';
COMMENT ON COLUMN customer.created_by_id IS 'The person who entered her; null: she wrote first.';

ALTER TABLE customer_identity
  ADD COLUMN is_primary       boolean NOT NULL DEFAULT false,
  ADD COLUMN login            boolean NOT NULL DEFAULT false,
  ADD COLUMN verified_by_id   bigint,
  ADD COLUMN verified_by_name text,
  ADD CONSTRAINT customer_identity_login CHECK (NOT login OR (kind = 'email' AND verified_at IS NOT NULL));
CREATE UNIQUE INDEX customer_identity_id ON customer_identity (id);
CREATE UNIQUE INDEX customer_identity_primary ON customer_identity (customer_id, kind) WHERE is_primary;
COMMENT ON COLUMN customer_identity.is_primary IS 'The one to use first of its kind; where none is, the oldest.';
COMMENT ON COLUMN customer_identity.login IS 'She signs in to her own pages with this verified address.';

ALTER TABLE company
  ADD COLUMN domain     text,
  ADD COLUMN website    text,
  ADD COLUMN note       text,
  ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN version    integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN company.domain IS 'What its addresses end in, for instance kopi.test.';
CREATE INDEX company_words ON company USING gin (to_tsvector('simple', name));

CREATE TABLE customer_consent (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id      bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  purpose          text NOT NULL CHECK (purpose IN ('marketing', 'survey', 'profiling', 'sharing')),
  channel          text NOT NULL CHECK (channel IN ('email', 'phone', 'whatsapp', 'sms')),
  granted          boolean NOT NULL,
  source           text NOT NULL CHECK (source IN ('form', 'email', 'phone', 'chat', 'counter', 'paper', 'import', 'portal')),
  note             text,
  given_at         timestamptz NOT NULL,
  recorded_at      timestamptz NOT NULL,
  recorded_by_id   bigint,
  recorded_by_name text NOT NULL
);
CREATE INDEX customer_consent_customer ON customer_consent (customer_id, purpose, channel, given_at DESC, id DESC);
COMMENT ON TABLE customer_consent IS 'Each time she agreed or withdrew. Append-only: the latest word per purpose and channel holds.';
COMMENT ON COLUMN customer_consent.given_at IS 'When she said so, which may be long before somebody wrote it down.';

CREATE TABLE customer_event (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  at          timestamptz NOT NULL,
  actor_id    bigint,
  actor_name  text NOT NULL,
  what        text NOT NULL,
  before      text,
  after       text
);
CREATE INDEX customer_event_customer ON customer_event (customer_id, at DESC, id DESC);
COMMENT ON TABLE customer_event IS 'What happened to her data: who, what, when, before, after. Never changed.';
