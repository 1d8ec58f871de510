UPDATE role SET permissions = permissions || ARRAY['care.sanctions'] WHERE key IN ('supervisor', 'administrator');

-- Known, and nobody's: an organisation gives it to those it trusts with it.
INSERT INTO permission (key) VALUES ('care.cases') ON CONFLICT DO NOTHING;
