CREATE TABLE mailbox (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address          text NOT NULL,
  display_name     text NOT NULL,
  team_id          bigint NOT NULL,
  signature        text NOT NULL DEFAULT '',
  auto_acknowledge boolean NOT NULL DEFAULT false,
  acknowledgement  text NOT NULL DEFAULT '',
  reopen_days      integer NOT NULL DEFAULT 7 CHECK (reopen_days BETWEEN 0 AND 365),
  fetch_by         text NOT NULL DEFAULT 'inlet' CHECK (fetch_by IN ('inlet', 'imap')),
  imap_host        text,
  imap_port        integer,
  imap_tls         text CHECK (imap_tls IN ('none', 'starttls', 'tls')),
  imap_user        text,
  imap_secret      bytea,
  imap_folder      text NOT NULL DEFAULT 'INBOX',
  smtp_host        text,
  smtp_port        integer,
  smtp_tls         text CHECK (smtp_tls IN ('none', 'starttls', 'tls')),
  smtp_user        text,
  smtp_secret      bytea,
  active           boolean NOT NULL DEFAULT true,
  created_at       timestamptz NOT NULL DEFAULT now(),
  version          integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX mailbox_address ON mailbox (lower(address));
COMMENT ON TABLE mailbox IS 'An address of ours: where its mail comes from, how it answers.';
COMMENT ON COLUMN mailbox.imap_secret IS 'Password, AES-GCM with the installation key.';
COMMENT ON COLUMN mailbox.smtp_secret IS 'Password, AES-GCM with the installation key. Without smtp_host the general outgoing server is used.';

CREATE TABLE mailbox_fetch (
  mailbox_id      bigint PRIMARY KEY REFERENCES mailbox ON DELETE CASCADE,
  lease_owner     text,
  lease_until     timestamptz,
  uid_validity    bigint,
  last_uid        bigint NOT NULL DEFAULT 0,
  last_attempt_at timestamptz,
  last_success_at timestamptz,
  failures        integer NOT NULL DEFAULT 0,
  last_error      text
);
COMMENT ON TABLE mailbox_fetch IS 'Which node fetches a mailbox over IMAP, how far it came and how it goes.';

-- Accept durably, then work: one row here, committed, before the sender hears 250.
CREATE TABLE email_envelope (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mailbox_id      bigint NOT NULL,
  source          text NOT NULL CHECK (source IN ('smtp', 'imap', 'demo')),
  sender          text NOT NULL,
  recipients      text[] NOT NULL,
  dedupe_key      text NOT NULL,
  content_hash    bytea NOT NULL,
  size            integer NOT NULL,
  received_at     timestamptz NOT NULL,
  state           text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'done', 'quarantined', 'discarded')),
  reason          text,
  detail          text,
  held            boolean NOT NULL DEFAULT false,
  attempts        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  done_at         timestamptz,
  ticket_id       bigint,
  message_id      bigint
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX email_envelope_once ON email_envelope (mailbox_id, dedupe_key);
CREATE INDEX email_envelope_queued ON email_envelope (id) WHERE state = 'queued';
CREATE INDEX email_envelope_quarantined ON email_envelope (id DESC) WHERE state = 'quarantined';
COMMENT ON TABLE email_envelope IS 'A mail as accepted, and what became of it.';
COMMENT ON COLUMN email_envelope.held IS 'It has been in quarantine and somebody decided about it.';
COMMENT ON COLUMN email_envelope.dedupe_key IS 'The Message-ID, else the content hash: a repeated delivery is the same row.';

CREATE TABLE email_raw (
  envelope_id bigint PRIMARY KEY,
  raw         bytea NOT NULL
);
ALTER TABLE email_raw ALTER COLUMN raw SET STORAGE EXTERNAL;
COMMENT ON TABLE email_raw IS 'The mail as received, stored once, apart from everything that lists and searches.';

-- Thread matching: Message-IDs, theirs and ours, and the message they stand for.
CREATE TABLE email_reference (
  mailbox_id bigint NOT NULL,
  header_id  text NOT NULL,
  ticket_id  bigint NOT NULL,
  message_id bigint NOT NULL,
  ours       boolean NOT NULL,
  PRIMARY KEY (mailbox_id, header_id)
);
CREATE INDEX email_reference_ticket ON email_reference (ticket_id, message_id);
COMMENT ON TABLE email_reference IS 'Which message a Message-ID stands for.';

CREATE TABLE email_delivery (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id      bigint NOT NULL UNIQUE,
  ticket_id       bigint NOT NULL,
  mailbox_id      bigint NOT NULL,
  header_id       text NOT NULL,
  recipients      text[] NOT NULL,
  automatic       boolean NOT NULL DEFAULT false,
  state           text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
  attempts        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL,
  created_at      timestamptz NOT NULL,
  sent_at         timestamptz
);
CREATE INDEX email_delivery_due ON email_delivery (next_attempt_at) WHERE state = 'queued';
COMMENT ON TABLE email_delivery IS 'A message to be sent by mail, until it is.';
COMMENT ON COLUMN email_delivery.header_id IS 'The Message-ID it goes out with, the same on every attempt.';

CREATE TABLE email_delivery_attempt (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  delivery_id bigint NOT NULL REFERENCES email_delivery ON DELETE CASCADE,
  at          timestamptz NOT NULL,
  outcome     text NOT NULL CHECK (outcome IN ('sent', 'deferred', 'rejected')),
  response    text NOT NULL
);
CREATE INDEX email_delivery_attempt_delivery ON email_delivery_attempt (delivery_id, id);
COMMENT ON TABLE email_delivery_attempt IS 'Every attempt to send, with what the other server said.';

CREATE TABLE automatic_reply (
  address text NOT NULL,
  sent_at timestamptz NOT NULL
);
CREATE INDEX automatic_reply_recent ON automatic_reply (address, sent_at);
COMMENT ON TABLE automatic_reply IS 'Loop guard: at most ten automatic replies to one address in three hours.';

CREATE TABLE demo_outbox (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sent_at     timestamptz NOT NULL,
  header_id   text NOT NULL,
  sender      text NOT NULL,
  recipients  text[] NOT NULL,
  subject     text NOT NULL,
  raw         bytea NOT NULL
);
COMMENT ON TABLE demo_outbox IS 'Where mail goes in the demo when no outgoing server is set.';
