CREATE TABLE message_harshness (
  message_id bigint PRIMARY KEY REFERENCES message ON DELETE CASCADE,
  opens_id   bigint,
  severity   smallint NOT NULL CHECK (severity BETWEEN 0 AND 3)
);
CREATE INDEX message_harshness_opens ON message_harshness (opens_id) WHERE opens_id IS NOT NULL;
COMMENT ON TABLE message_harshness IS 'How harsh people say that messages are, where they know better than the machine: every line in which their words appear goes by it. Few rows, apart from message and ticket, so that lists pay next to nothing.';
COMMENT ON COLUMN message_harshness.opens_id IS 'The ticket that began with this message: its subject came with it.';
COMMENT ON COLUMN message_harshness.severity IS '0 may stand open (harmless, or somebody in danger), 1 mild, 2 grave, 3 extreme.';

-- What people have corrected so far. A new house has nothing to bring along.
DO $$
BEGIN
  IF to_regclass('insight_judgement') IS NOT NULL THEN
    INSERT INTO message_harshness (message_id, opens_id, severity)
    SELECT j.message_id,
      CASE WHEN NOT EXISTS (
        SELECT FROM message AS b
        WHERE b.ticket_id = j.ticket_id AND b.kind = 'inbound' AND b.id < j.message_id) THEN j.ticket_id END,
      CASE
        WHEN j.has_distress OR NOT j.has_abuse THEN 0
        WHEN NOT 'abuse' = ANY (j.corrected) AND greatest(j.abuse, 1 - j.abuse) < 0.55 THEN 0
        ELSE greatest(1, j.severity) END
    FROM insight_judgement AS j
    JOIN message AS m ON m.id = j.message_id
    WHERE j.corrected && ARRAY['abuse', 'distress'];
  END IF;
END $$;
