CREATE TABLE care_pause (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id bigint NOT NULL,
  began_at  timestamptz NOT NULL,
  until     timestamptz NOT NULL,
  ended_at  timestamptz
);
CREATE INDEX care_pause_person ON care_pause (person_id, id);
COMMENT ON TABLE care_pause IS 'Pauses that people take after hard contacts. They are nobody else''s business and count in no figure.';

CREATE TABLE care_hold (
  person_id bigint NOT NULL,
  ticket_id bigint NOT NULL,
  until     timestamptz NOT NULL,
  PRIMARY KEY (person_id, ticket_id)
);
COMMENT ON TABLE care_hold IS 'A minute or two in which somebody looks things up, after telling the customer so.';

CREATE TABLE care_contact (
  message_id bigint NOT NULL,
  person_id  bigint NOT NULL,
  ticket_id  bigint NOT NULL,
  weight     integer NOT NULL CHECK (weight > 0),
  at         timestamptz NOT NULL,
  PRIMARY KEY (person_id, message_id)
);
CREATE INDEX care_contact_time ON care_contact (person_id, at);
COMMENT ON TABLE care_contact IS 'Hard contacts that a person has met; only she sees them.';
COMMENT ON COLUMN care_contact.weight IS 'Abuse 1, 3 or 6 by its severity, distress 4, fury without abuse 1.';

CREATE TABLE care_thanks (
  message_id    bigint PRIMARY KEY,
  person_id     bigint NOT NULL,
  ticket_number text NOT NULL,
  customer_name text NOT NULL,
  words         text NOT NULL,
  at            timestamptz NOT NULL
);
CREATE INDEX care_thanks_person ON care_thanks (person_id, at);
COMMENT ON TABLE care_thanks IS 'Thankful messages, on the page of whoever earned them.';
