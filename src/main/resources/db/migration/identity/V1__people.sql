CREATE TABLE role (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key         text NOT NULL UNIQUE,
  visibility  text NOT NULL CHECK (visibility IN ('own', 'team', 'all')),
  permissions text[] NOT NULL
);
COMMENT ON TABLE role IS 'What a kind of person may do and see.';
COMMENT ON COLUMN role.visibility IS 'Which tickets and customers its people see: their own, their teams'', or all.';

INSERT INTO role (key, visibility, permissions) VALUES
  ('agent', 'team', ARRAY['tickets.read', 'tickets.write', 'customers.read', 'customers.write', 'tokens.use']),
  ('supervisor', 'all', ARRAY['tickets.read', 'tickets.write', 'tickets.source', 'customers.read', 'customers.write',
     'quarantine.manage', 'mailboxes.read', 'people.read', 'tokens.use']),
  ('administrator', 'all', ARRAY['tickets.read', 'tickets.write', 'tickets.source', 'customers.read', 'customers.write',
     'quarantine.manage', 'mailboxes.read', 'mailboxes.manage', 'people.read', 'people.manage', 'tokens.use']);

CREATE TABLE person (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email         text NOT NULL,
  name          text NOT NULL,
  alias         text NOT NULL,
  password_hash text NOT NULL,
  role_id       bigint NOT NULL REFERENCES role,
  language      text NOT NULL DEFAULT 'id' CHECK (language IN ('id', 'en')),
  time_zone     text NOT NULL DEFAULT 'Asia/Jakarta',
  theme         text NOT NULL DEFAULT 'auto' CHECK (theme IN ('auto', 'light', 'dark')),
  active        boolean NOT NULL DEFAULT true,
  created_at    timestamptz NOT NULL DEFAULT now(),
  version       integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX person_email ON person (lower(email));
COMMENT ON TABLE person IS 'Somebody who works here.';
COMMENT ON COLUMN person.alias IS 'The only name customers ever see.';
COMMENT ON COLUMN person.password_hash IS 'Argon2id.';

CREATE TABLE team (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE team IS 'Whose tickets are whose.';

CREATE TABLE team_member (
  team_id   bigint NOT NULL REFERENCES team ON DELETE CASCADE,
  person_id bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  PRIMARY KEY (person_id, team_id)
);
COMMENT ON TABLE team_member IS 'Who belongs to which team.';

CREATE TABLE login_session (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  token_hash   bytea NOT NULL UNIQUE,
  person_id    bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  user_agent   text NOT NULL,
  address      text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz NOT NULL
);
CREATE INDEX login_session_person ON login_session (person_id);
COMMENT ON TABLE login_session IS 'A signed-in browser. The cookie holds the token, the table its SHA-256 only.';

CREATE TABLE login_failure (
  key           text PRIMARY KEY,
  failures      integer NOT NULL,
  last_at       timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL
);
COMMENT ON TABLE login_failure IS 'Back-off after wrong passwords, per address and per account.';

CREATE TABLE personal_access_token (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id    bigint NOT NULL REFERENCES person ON DELETE CASCADE,
  name         text NOT NULL,
  token_hash   bytea NOT NULL UNIQUE,
  scopes       text[] NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
CREATE INDEX personal_access_token_person ON personal_access_token (person_id);
COMMENT ON TABLE personal_access_token IS 'The key of a program that acts for a person; kept as a SHA-256.';
