ALTER TABLE message ADD COLUMN author_alias text;
COMMENT ON COLUMN message.author_alias IS 'The name under which the customer saw the person who wrote, as it was then.';

-- One's own work, however much is behind it.
CREATE INDEX ticket_mine ON ticket (assignee_id, last_message_at DESC, id DESC)
  WHERE status IN ('new', 'open', 'waiting_customer', 'waiting_internal');
