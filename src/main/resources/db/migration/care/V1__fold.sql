CREATE TABLE care_choice (
  person_id bigint PRIMARY KEY,
  fold      text NOT NULL CHECK (fold IN ('all', 'strong', 'off'))
);
COMMENT ON TABLE care_choice IS 'How much each person wants to be spared. Only she reads and changes it.';
