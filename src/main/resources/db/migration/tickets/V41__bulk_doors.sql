ALTER TABLE bulk_job
  ADD COLUMN session bigint NOT NULL DEFAULT 0,
  ADD COLUMN token   bigint NOT NULL DEFAULT 0,
  ADD COLUMN address text;
COMMENT ON COLUMN bulk_job.session IS 'The browser session that ordered it, or 0: so that the audit trail can name it for each ticket.';
COMMENT ON COLUMN bulk_job.token IS 'The access token that ordered it, or 0.';
COMMENT ON COLUMN bulk_job.address IS 'The network address that ordered it.';
