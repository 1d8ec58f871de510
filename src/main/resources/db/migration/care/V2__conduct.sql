CREATE TABLE care_step (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id   bigint NOT NULL,
  ticket_id     bigint NOT NULL,
  ticket_number text NOT NULL,
  step          text NOT NULL CHECK (step IN ('warning', 'second-warning', 'handover', 'end', 'block')),
  reason        text NOT NULL CHECK (reason IN ('insult', 'threat', 'harassment', 'hate')),
  person_id     bigint NOT NULL,
  person_name   text NOT NULL,
  at            timestamptz NOT NULL,
  undone_at     timestamptz,
  undone_by     bigint
);
CREATE INDEX care_step_customer ON care_step (customer_id);
COMMENT ON TABLE care_step IS 'Steps taken with customers who scold; those undone or long ago no longer count.';

CREATE TABLE care_block (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id   bigint NOT NULL,
  customer_name text NOT NULL,
  ticket_id     bigint NOT NULL,
  ticket_number text NOT NULL,
  reason        text NOT NULL CHECK (reason IN ('insult', 'threat', 'harassment', 'hate')),
  note          text NOT NULL,
  by_id         bigint NOT NULL,
  by_name       text NOT NULL,
  at            timestamptz NOT NULL,
  review_at     timestamptz NOT NULL,
  until         timestamptz NOT NULL,
  answered_at   timestamptz,
  ended_at      timestamptz,
  ended_by      bigint
);
CREATE INDEX care_block_active ON care_block (customer_id) WHERE ended_at IS NULL;
COMMENT ON TABLE care_block IS 'Customers for whom nobody works for a while.';
COMMENT ON COLUMN care_block.answered_at IS 'When the customer was told why and where to appeal: once.';
COMMENT ON COLUMN care_block.ended_by IS 'Who lifted it; null when its time was over.';

CREATE TABLE care_kept (
  block_id   bigint NOT NULL REFERENCES care_block,
  message_id bigint NOT NULL,
  ticket_id  bigint NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (block_id, message_id)
);
COMMENT ON TABLE care_kept IS 'Messages of blocked customers: they stand in their tickets and are put before nobody until the block ends.';

CREATE TABLE care_appeal (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  block_id     bigint NOT NULL REFERENCES care_block,
  text         text NOT NULL,
  at           timestamptz NOT NULL,
  decision     text CHECK (decision IN ('upheld', 'lifted')),
  answer       text,
  decided_at   timestamptz,
  decided_by   bigint,
  decided_name text
);
CREATE INDEX care_appeal_block ON care_appeal (block_id);
COMMENT ON TABLE care_appeal IS 'What blocked customers say about it.';

CREATE TABLE care_distance (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id   bigint NOT NULL,
  customer_id bigint NOT NULL,
  customer_name text NOT NULL,
  case_id     bigint,
  at          timestamptz NOT NULL,
  lifted_at   timestamptz
);
CREATE INDEX care_distance_pair ON care_distance (person_id, customer_id) WHERE lifted_at IS NULL;
COMMENT ON TABLE care_distance IS 'Who is given no tickets of which customer any more.';
COMMENT ON COLUMN care_distance.case_id IS 'The report that led to it; nobody but its reader learns of it.';
