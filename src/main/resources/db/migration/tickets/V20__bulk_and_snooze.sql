ALTER TABLE ticket
  ADD COLUMN snoozed       boolean NOT NULL DEFAULT false,
  ADD COLUMN snoozed_until timestamptz,
  ADD COLUMN returned_at   timestamptz,
  ADD COLUMN incident      boolean NOT NULL DEFAULT false,
  ADD COLUMN incident_id   bigint REFERENCES ticket,
  ADD COLUMN incident_number text,
  ADD CONSTRAINT ticket_snoozed_until CHECK (snoozed OR snoozed_until IS NULL);
COMMENT ON COLUMN ticket.snoozed IS 'Put off: out of the lists until a time, or until the customer writes.';
COMMENT ON COLUMN ticket.snoozed_until IS 'Null while snoozed: until the customer writes.';
COMMENT ON COLUMN ticket.returned_at IS 'When it came back by itself; null once somebody has said or done something.';
COMMENT ON COLUMN ticket.last_message_at IS 'The place in lists: when the newest message came, or when the ticket came back from being put off.';
COMMENT ON COLUMN ticket.incident IS 'Other tickets may hang on this one.';
COMMENT ON COLUMN ticket.incident_id IS 'The incident that this ticket hangs on.';

CREATE INDEX ticket_snoozed ON ticket (last_message_at DESC, id DESC) WHERE snoozed;
CREATE INDEX ticket_to_wake ON ticket (snoozed_until) WHERE snoozed;
CREATE INDEX ticket_of_incident ON ticket (incident_id, id) WHERE incident_id IS NOT NULL;
CREATE INDEX ticket_incidents ON ticket (last_message_at DESC, id DESC) WHERE incident;

-- Put off is counted as a status of its own: such tickets are in no working list.
CREATE OR REPLACE FUNCTION ticket_count_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, coalesce(assignee_id, 0), CASE WHEN snoozed THEN 'snoozed' ELSE status END, count(*)
  FROM added
  GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION ticket_count_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, assignee_id, status, sum(n)
  FROM (SELECT team_id, coalesce(assignee_id, 0) AS assignee_id,
          CASE WHEN snoozed THEN 'snoozed' ELSE status END AS status, 1 AS n
        FROM added
        UNION ALL
        SELECT team_id, coalesce(assignee_id, 0), CASE WHEN snoozed THEN 'snoozed' ELSE status END, -1
        FROM removed) AS change
  GROUP BY 1, 2, 3
  HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION ticket_count_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ticket_count (team_id, assignee_id, status, n)
  SELECT team_id, coalesce(assignee_id, 0), CASE WHEN snoozed THEN 'snoozed' ELSE status END, -count(*)
  FROM removed
  GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE TABLE bulk_job (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    bigint NOT NULL,
  act          text NOT NULL,
  argument     text,
  label        text,
  total        integer NOT NULL,
  undoes_id    bigint REFERENCES bulk_job,
  incident_id  bigint REFERENCES ticket,
  created_at   timestamptz NOT NULL,
  start_at     timestamptz NOT NULL,
  finished_at  timestamptz,
  cancelled_at timestamptz
);
CREATE INDEX bulk_job_due ON bulk_job (start_at) WHERE finished_at IS NULL;
CREATE INDEX bulk_job_person ON bulk_job (person_id, id DESC);
CREATE INDEX bulk_job_undone ON bulk_job (undoes_id) WHERE undoes_id IS NOT NULL;
COMMENT ON TABLE bulk_job IS 'One act on many tickets, worked off in portions by any node.';
COMMENT ON COLUMN bulk_job.argument IS 'What the act needs: a status, a person, a text …';
COMMENT ON COLUMN bulk_job.label IS 'The argument as people call it.';
COMMENT ON COLUMN bulk_job.start_at IS 'Not before: leaves time to take it back.';

CREATE TABLE bulk_item (
  job_id    bigint NOT NULL REFERENCES bulk_job ON DELETE CASCADE,
  ticket_id bigint NOT NULL,
  state     text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'unchanged', 'refused')),
  reason    text,
  detail    text,
  before    jsonb,
  after     jsonb,
  PRIMARY KEY (job_id, ticket_id)
);
CREATE INDEX bulk_item_waiting ON bulk_item (job_id, ticket_id) WHERE state = 'waiting';
COMMENT ON TABLE bulk_item IS 'A ticket of a job: done once, in the transaction that says so.';
COMMENT ON COLUMN bulk_item.reason IS 'The code of the refusal.';
COMMENT ON COLUMN bulk_item.before IS 'What the act changed, as it was, to be put back.';
