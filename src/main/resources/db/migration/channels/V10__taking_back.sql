ALTER TABLE email_delivery ADD COLUMN undo_until timestamptz;
COMMENT ON COLUMN email_delivery.undo_until IS 'Not null: no worker has claimed it yet, and its author may still take the message back.';
