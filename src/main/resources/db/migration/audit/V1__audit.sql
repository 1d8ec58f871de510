CREATE TABLE audit_entry (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor_id     bigint,
  actor_name   text NOT NULL,
  session_id   bigint,
  token_id     bigint,
  address      text,
  what         text NOT NULL,
  subject_kind text NOT NULL,
  subject_id   text,
  subject_name text NOT NULL,
  changes      jsonb,
  reading      boolean NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, id);
COMMENT ON TABLE audit_entry IS 'Who did what to what, when and from where; also who looked at personal data. Only ever added to, and forgotten after a while.';
COMMENT ON COLUMN audit_entry.actor_id IS 'Null: the program itself.';
COMMENT ON COLUMN audit_entry.changes IS 'Field by field: {"field": {"before": …, "after": …}}.';

-- Neither a slip nor a clever query changes what is written here; only the job that forgets old rows says so first.
CREATE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('tameng.audit_forgets', true) = 'yes' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'The audit trail is only ever added to';
END $$;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_entry_stays();
CREATE TRIGGER audit_entry_is_kept BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays();
