CREATE TABLE draft (
  ticket_id    bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  person_id    bigint NOT NULL,
  person_name  text NOT NULL,
  composer     text NOT NULL,
  note         boolean NOT NULL DEFAULT false,
  body_text    text NOT NULL,
  body_html    text,
  recipients   jsonb,
  uploads      bigint[] NOT NULL DEFAULT '{}',
  seen         bigint,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL,
  discarded_at timestamptz,
  PRIMARY KEY (ticket_id, person_id)
);
CREATE INDEX draft_discarded ON draft (discarded_at) WHERE discarded_at IS NOT NULL;
COMMENT ON TABLE draft IS 'What a person is writing in a ticket, until it is sent: one per person and ticket, on whatever device.';
COMMENT ON COLUMN draft.composer IS 'The composer on a page that wrote last. What it saves after its draft was sent or discarded comes too late.';
COMMENT ON COLUMN draft.recipients IS 'Addresses {"to": [], "cc": []}; null: whom a reply goes to anyway.';
COMMENT ON COLUMN draft.uploads IS 'Files that wait for the message; kept as long as the draft is.';
COMMENT ON COLUMN draft.discarded_at IS 'Sent or thrown away. Kept for a day, so that it can be brought back.';

ALTER TABLE ticket ADD COLUMN drafters text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN ticket.drafters IS 'Who is writing a draft, each as "<person id> <name>": lists show it without asking another table.';

-- Lost in a crash, and missed by nobody: whoever is there says so again within seconds.
CREATE UNLOGGED TABLE presence (
  ticket_id   bigint NOT NULL,
  person_id   bigint NOT NULL,
  person_name text NOT NULL,
  doing       text NOT NULL CHECK (doing IN ('reading', 'replying')),
  until       timestamptz NOT NULL,
  PRIMARY KEY (ticket_id, person_id)
);
CREATE INDEX presence_until ON presence (until);
COMMENT ON TABLE presence IS 'Who has a ticket before her right now; a row counts until its time is over.';
