ALTER TABLE mailbox ADD COLUMN personal boolean NOT NULL DEFAULT false;
CREATE UNIQUE INDEX mailbox_personal ON mailbox (personal) WHERE personal;
COMMENT ON COLUMN mailbox.personal IS 'Letters to our own people (new passwords, reminders) go out from this one; where there is none, from the oldest.';
