CREATE TABLE care_case (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reporter_id   bigint NOT NULL,
  reporter_name text NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('harassment', 'threat', 'abuse')),
  note          text NOT NULL,
  ticket_id     bigint NOT NULL,
  ticket_number text NOT NULL,
  customer_id   bigint NOT NULL,
  at            timestamptz NOT NULL,
  answer_due    timestamptz NOT NULL,
  decide_due    timestamptz NOT NULL,
  answered_at   timestamptz,
  answered_name text,
  answer        text,
  decided_at    timestamptz,
  decided_name  text,
  decision      text CHECK (decision IN ('protected', 'warned', 'blocked', 'referred', 'no-action')),
  explanation   text,
  seen_at       timestamptz
);
CREATE INDEX care_case_reporter ON care_case (reporter_id, id);
CREATE INDEX care_case_open ON care_case (decide_due) WHERE decided_at IS NULL;
COMMENT ON TABLE care_case IS 'Reports of harassment, threats and abuse. Read by the reporter and by case officers only.';
COMMENT ON COLUMN care_case.seen_at IS 'When the reporter last looked: what came later is news to her.';

CREATE TABLE care_evidence (
  case_id bigint PRIMARY KEY REFERENCES care_case,
  frozen  text NOT NULL,
  hash    text NOT NULL,
  at      timestamptz NOT NULL
);
COMMENT ON TABLE care_evidence IS 'What was said, as it stood when it was reported.';
COMMENT ON COLUMN care_evidence.hash IS 'SHA-256 of frozen in UTF-8.';

CREATE TABLE care_reading (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id     bigint NOT NULL REFERENCES care_case,
  person_id   bigint NOT NULL,
  person_name text NOT NULL,
  what        text NOT NULL CHECK (what IN ('reported', 'read', 'answered', 'decided', 'exported')),
  at          timestamptz NOT NULL
);
CREATE INDEX care_reading_case ON care_reading (case_id, id);
COMMENT ON TABLE care_reading IS 'Who looked at a report, and when. It stands here and not in the audit trail, since whoever reads that must not learn that there is a report.';

-- Evidence and what is known of its readers are only ever added to.
CREATE FUNCTION care_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Evidence and its readers are only ever added to';
END $$;
CREATE TRIGGER care_evidence_stays BEFORE UPDATE OR DELETE ON care_evidence FOR EACH ROW EXECUTE FUNCTION care_stays();
CREATE TRIGGER care_evidence_is_kept BEFORE TRUNCATE ON care_evidence FOR EACH STATEMENT EXECUTE FUNCTION care_stays();
CREATE TRIGGER care_reading_stays BEFORE UPDATE OR DELETE ON care_reading FOR EACH ROW EXECUTE FUNCTION care_stays();
CREATE TRIGGER care_reading_is_kept BEFORE TRUNCATE ON care_reading FOR EACH STATEMENT EXECUTE FUNCTION care_stays();
