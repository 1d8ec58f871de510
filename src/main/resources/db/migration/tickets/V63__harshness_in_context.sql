ALTER TABLE message_harshness ALTER COLUMN severity DROP NOT NULL;
ALTER TABLE message_harshness ADD COLUMN judged smallint CHECK (judged BETWEEN 0 AND 3);
COMMENT ON TABLE message_harshness IS 'How harsh messages are where their words alone do not tell: every line in which they appear goes by it. Few rows, apart from message and ticket, so that lists pay next to nothing.';
COMMENT ON COLUMN message_harshness.severity IS 'What people say, who know better: 0 may stand open (harmless, or somebody in danger), 1 mild, 2 grave, 3 extreme; null: nobody has said anything.';
COMMENT ON COLUMN message_harshness.judged IS 'The same as the machine says it who has read what the customer wrote before; null: the words alone say so too.';
