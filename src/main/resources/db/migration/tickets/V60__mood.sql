CREATE TABLE ticket_mood (
  ticket_id bigint PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
  mood      text NOT NULL CHECK (mood IN
              ('grateful', 'happy', 'calm', 'unsure', 'disappointed', 'angry', 'distressed')),
  heat      smallint NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX ticket_mood_heat ON ticket_mood (heat DESC, ticket_id DESC);
COMMENT ON TABLE ticket_mood IS 'How the customer of a ticket sounds now. Apart from ticket, so that telling it costs mail nothing.';
COMMENT ON COLUMN ticket_mood.heat IS 'Greater is more pressing; one number per mood.';
