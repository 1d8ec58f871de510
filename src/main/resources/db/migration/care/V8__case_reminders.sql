ALTER TABLE care_case ADD COLUMN reminded_at timestamptz;
COMMENT ON COLUMN care_case.reminded_at IS 'When case officers were last written to because a clock had run out.';
