CREATE SEQUENCE ticket_id;
CREATE SEQUENCE message_id;

CREATE TABLE ticket (
  id                bigint PRIMARY KEY DEFAULT nextval('ticket_id'),
  number            text NOT NULL,
  subject           text NOT NULL,
  status            text NOT NULL CHECK (status IN
                      ('new', 'open', 'waiting_customer', 'waiting_internal', 'solved', 'closed', 'spam')),
  priority          text NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  team_id           bigint NOT NULL,
  assignee_id       bigint,
  customer_id       bigint NOT NULL,
  channel           text NOT NULL,
  account_id        bigint,
  tags              text[] NOT NULL DEFAULT '{}',
  follows_id        bigint REFERENCES ticket,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  solved_at         timestamptz,
  closed_at         timestamptz,
  customer_name     text NOT NULL,
  team_name         text NOT NULL,
  assignee_name     text,
  last_message_id   bigint,
  last_message_at   timestamptz NOT NULL,
  last_message_kind text NOT NULL,
  last_message_text text NOT NULL,
  last_author_name  text NOT NULL,
  message_count     integer NOT NULL DEFAULT 0,
  attachment_count  integer NOT NULL DEFAULT 0,
  unanswered_since  timestamptz,
  version           integer NOT NULL DEFAULT 0
) WITH (fillfactor = 80);
COMMENT ON TABLE ticket IS 'One case of one customer, with all that a list shows: a page of the inbox reads this table alone.';
COMMENT ON COLUMN ticket.number IS 'CS-YY-NNNNNN: the year it was created and its id, so the number finds the row by its key.';
COMMENT ON COLUMN ticket.account_id IS 'The channel account (mailbox) it came in by.';
COMMENT ON COLUMN ticket.unanswered_since IS 'The oldest customer message that no human has answered.';

-- A list is newest first within a team (or for one assignee), paged by (last_message_at, id).
CREATE INDEX ticket_all ON ticket (last_message_at DESC, id DESC);
CREATE INDEX ticket_active_all ON ticket (last_message_at DESC, id DESC)
  WHERE status IN ('new', 'open', 'waiting_customer', 'waiting_internal');
CREATE INDEX ticket_team ON ticket (team_id, last_message_at DESC, id DESC);
CREATE INDEX ticket_unassigned ON ticket (team_id, last_message_at DESC, id DESC)
  WHERE assignee_id IS NULL AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal');
CREATE INDEX ticket_unassigned_all ON ticket (last_message_at DESC, id DESC)
  WHERE assignee_id IS NULL AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal');
CREATE INDEX ticket_assignee ON ticket (assignee_id, last_message_at DESC, id DESC) WHERE assignee_id IS NOT NULL;
CREATE INDEX ticket_status ON ticket (status, last_message_at DESC, id DESC);
CREATE INDEX ticket_customer ON ticket (customer_id, last_message_at DESC, id DESC);
CREATE INDEX ticket_to_close ON ticket (solved_at) WHERE status = 'solved';

CREATE TABLE message (
  id              bigint PRIMARY KEY DEFAULT nextval('message_id'),
  ticket_id       bigint NOT NULL REFERENCES ticket,
  kind            text NOT NULL CHECK (kind IN ('inbound', 'reply', 'note', 'system')),
  channel         text NOT NULL,
  author_kind     text NOT NULL CHECK (author_kind IN ('customer', 'person', 'system')),
  author_id       bigint,
  author_name     text NOT NULL,
  author_address  text,
  subject         text,
  body_text       text NOT NULL,
  full_text       text,
  body_html       text,
  recipients      jsonb,
  external_id     text,
  source          text,
  automation      text NOT NULL DEFAULT 'none' CHECK (automation IN ('none', 'auto_reply', 'bulk', 'bounce', 'loop')),
  verified        boolean NOT NULL DEFAULT true,
  delivery_status text CHECK (delivery_status IN ('queued', 'sent', 'delivered', 'read', 'failed')),
  delivery_detail text,
  created_at      timestamptz NOT NULL
);
CREATE INDEX message_ticket ON message (ticket_id, id);
COMMENT ON TABLE message IS 'Append-only: what was said, by whom. Only the delivery columns move.';
COMMENT ON COLUMN message.body_text IS 'What the person wrote: quotes and signature stripped.';
COMMENT ON COLUMN message.full_text IS 'Everything readable; null when it equals body_text.';
COMMENT ON COLUMN message.body_html IS 'Sanitised once, when it was written.';
COMMENT ON COLUMN message.source IS 'Where the raw payload lies, as its channel names it.';
COMMENT ON COLUMN message.verified IS 'False: the sender was no participant; left out of copies until an agent accepts.';

CREATE TABLE attachment (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id   bigint NOT NULL REFERENCES message ON DELETE CASCADE,
  name         text NOT NULL,
  content_type text NOT NULL,
  size         bigint NOT NULL,
  inline       boolean NOT NULL DEFAULT false,
  content_id   text,
  blob         text NOT NULL
);
CREATE INDEX attachment_message ON attachment (message_id);
COMMENT ON TABLE attachment IS 'A file of a message; its content lies in the blob store.';
COMMENT ON COLUMN attachment.blob IS 'SHA-256 of the content, the key of the blob store.';

CREATE TABLE participant (
  ticket_id bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  address   text NOT NULL,
  name      text,
  role      text NOT NULL CHECK (role IN ('requester', 'cc')),
  accepted  boolean NOT NULL DEFAULT true,
  PRIMARY KEY (ticket_id, address)
);
COMMENT ON TABLE participant IS 'Who belongs to the conversation: the customer and those in copy.';
COMMENT ON COLUMN participant.accepted IS 'False: wrote into the thread uninvited; gets no copies until an agent accepts.';

CREATE TABLE ticket_event (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ticket_id  bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  at         timestamptz NOT NULL,
  actor_id   bigint,
  actor_name text NOT NULL,
  what       text NOT NULL,
  before     text,
  after      text
);
CREATE INDEX ticket_event_ticket ON ticket_event (ticket_id, id);
COMMENT ON TABLE ticket_event IS 'The history of a ticket: who, what, when, before, after. Never changed.';

-- Counts per view are kept, not recounted: every statement on ticket appends what it changed, a job folds the rows.
-- Appending never waits for another transaction, as one shared counter row would.
CREATE TABLE ticket_count (
  team_id     bigint NOT NULL,
  assignee_id bigint NOT NULL,
  status      text NOT NULL,
  n           integer NOT NULL
);
COMMENT ON TABLE ticket_count IS 'Tickets by team, assignee (0 = nobody) and status; the sum of n over a group is its count.';

CREATE FUNCTION ticket_count_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, coalesce(assignee_id, 0), status, count(*) FROM added GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE FUNCTION ticket_count_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, assignee_id, status, sum(n)
  FROM (SELECT team_id, coalesce(assignee_id, 0) AS assignee_id, status, 1 AS n FROM added
        UNION ALL
        SELECT team_id, coalesce(assignee_id, 0), status, -1 FROM removed) AS change
  GROUP BY 1, 2, 3
  HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION ticket_count_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, coalesce(assignee_id, 0), status, -count(*) FROM removed GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE TRIGGER ticket_count_inserted AFTER INSERT ON ticket
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_inserted();
CREATE TRIGGER ticket_count_updated AFTER UPDATE ON ticket
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_updated();
CREATE TRIGGER ticket_count_deleted AFTER DELETE ON ticket
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_deleted();
