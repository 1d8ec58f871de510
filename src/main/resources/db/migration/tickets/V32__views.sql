CREATE TABLE saved_view (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text NOT NULL,
  owner_id   bigint NOT NULL,
  owner_name text NOT NULL,
  share      text NOT NULL DEFAULT 'personal' CHECK (share IN ('personal', 'team', 'all')),
  team_id    bigint CHECK ((share = 'team') = (team_id IS NOT NULL)),
  match      text NOT NULL DEFAULT 'all' CHECK (match IN ('all', 'any')),
  conditions jsonb NOT NULL DEFAULT '[]',
  sorted_by  text NOT NULL DEFAULT 'newest',
  facts      text[] NOT NULL DEFAULT '{}',
  deleted_at timestamptz,
  version    integer NOT NULL DEFAULT 0
);
CREATE INDEX saved_view_owner ON saved_view (owner_id) WHERE deleted_at IS NULL;
CREATE INDEX saved_view_shared ON saved_view (share, team_id) WHERE deleted_at IS NULL AND share <> 'personal';
COMMENT ON TABLE saved_view IS 'A list of tickets that somebody put together: its conditions, its order, what its rows show.';
COMMENT ON COLUMN saved_view.conditions IS 'Words of a closed vocabulary (subject, operator, values); the SQL is made from them, never stored.';

CREATE TABLE saved_view_favourite (
  person_id bigint NOT NULL,
  view_id   bigint NOT NULL REFERENCES saved_view ON DELETE CASCADE,
  position  integer NOT NULL,
  PRIMARY KEY (person_id, view_id)
);
COMMENT ON TABLE saved_view_favourite IS 'The views that a person keeps at the top, in her order.';

-- Lists in another order than by their newest message.
CREATE INDEX ticket_created ON ticket (created_at DESC, id DESC);
CREATE INDEX ticket_waiting ON ticket (coalesce(unanswered_since, '9999-12-31 00:00:00+00'::timestamptz), id)
  WHERE status IN ('new', 'open', 'waiting_customer', 'waiting_internal');
