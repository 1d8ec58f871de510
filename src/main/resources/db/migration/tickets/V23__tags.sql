CREATE TABLE tag (
  name        text PRIMARY KEY,
  colour      text NOT NULL DEFAULT 'grey'
                CHECK (colour IN ('grey', 'teal', 'blue', 'green', 'amber', 'red', 'violet', 'pink')),
  description text NOT NULL DEFAULT ''
);
COMMENT ON TABLE tag IS 'What a tag means and in which colour it is shown; tickets keep the names.';

CREATE INDEX ticket_tags ON ticket USING gin (tags);
INSERT INTO tag (name) SELECT DISTINCT unnest(tags) FROM ticket;
