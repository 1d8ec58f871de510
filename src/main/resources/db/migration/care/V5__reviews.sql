ALTER TABLE care_block
  ADD COLUMN reminded_at   timestamptz,
  ADD COLUMN reviewed_at   timestamptz,
  ADD COLUMN reviewed_by   bigint,
  ADD COLUMN reviewed_name text;
CREATE INDEX care_block_review ON care_block (review_at) WHERE ended_at IS NULL AND reminded_at IS NULL;
COMMENT ON COLUMN care_block.review_at IS 'By when somebody should look whether it is still right; moves on when somebody has.';
COMMENT ON COLUMN care_block.reminded_at IS 'When those who may were told that the review is due.';
