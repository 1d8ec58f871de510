CREATE TABLE company (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX company_name ON company (lower(name));
COMMENT ON TABLE company IS 'An organisation that customers belong to.';

CREATE SEQUENCE customer_id;

CREATE TABLE customer (
  id         bigint PRIMARY KEY DEFAULT nextval('customer_id'),
  name       text NOT NULL,
  company_id bigint REFERENCES company,
  language   text NOT NULL DEFAULT 'id',
  time_zone  text NOT NULL DEFAULT 'Asia/Jakarta',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version    integer NOT NULL DEFAULT 0
);
CREATE INDEX customer_name ON customer (lower(name), id);
CREATE INDEX customer_company ON customer (company_id);
COMMENT ON TABLE customer IS 'Somebody we serve.';
CREATE INDEX customer_words ON customer USING gin (to_tsvector('simple', name));

CREATE TABLE customer_identity (
  id          bigint GENERATED ALWAYS AS IDENTITY,
  kind        text NOT NULL CHECK (kind IN ('email', 'phone')),
  value       text NOT NULL,
  customer_id bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  verified_at timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, value)
);
CREATE INDEX customer_identity_customer ON customer_identity (customer_id);
COMMENT ON TABLE customer_identity IS 'An address or number by which we know a customer; each belongs to exactly one.';
COMMENT ON COLUMN customer_identity.value IS 'Normalised: e-mail in lower case, phone in E.164.';

CREATE TABLE customer_note (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customer ON DELETE CASCADE,
  author_id   bigint NOT NULL,
  author_name text NOT NULL,
  body        text NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX customer_note_customer ON customer_note (customer_id, id DESC);
COMMENT ON TABLE customer_note IS 'What colleagues should know about a customer; never shown to her.';
