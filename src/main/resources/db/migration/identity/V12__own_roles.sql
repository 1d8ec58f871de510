ALTER TABLE role
  ADD COLUMN name    text,
  ADD COLUMN version integer NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX role_name ON role (lower(name));
COMMENT ON COLUMN role.name IS 'What a role of the organisation''s own is called; the three that come along are named in the bundles, by their key.';

CREATE SEQUENCE own_role;

CREATE TABLE permission (
  key text PRIMARY KEY
);
COMMENT ON TABLE permission IS 'Every permission there is, also one that no role has any more.';

-- A module that brings a permission gives it to a role in its migration; this is how it becomes known.
CREATE FUNCTION know_permissions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO permission (key) SELECT unnest(NEW.permissions) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER know_permissions AFTER INSERT OR UPDATE OF permissions ON role
  FOR EACH ROW EXECUTE FUNCTION know_permissions();

UPDATE role SET permissions = permissions;
UPDATE role SET permissions = permissions || ARRAY['roles.manage', 'audit.read'] WHERE key = 'administrator';
