CREATE TABLE upload (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    bigint NOT NULL,
  name         text NOT NULL,
  content_type text NOT NULL,
  size         bigint NOT NULL,
  blob         text NOT NULL,
  created_at   timestamptz NOT NULL
);
CREATE INDEX upload_age ON upload (created_at);
COMMENT ON TABLE upload IS 'Files that wait for their message; forgotten after a day.';
