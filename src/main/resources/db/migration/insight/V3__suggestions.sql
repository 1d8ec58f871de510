ALTER TABLE insight_correction ADD COLUMN suggestion text CHECK (suggestion IN ('taken', 'dismissed'));
CREATE INDEX insight_correction_suggested ON insight_correction (id)
  WHERE what = 'topic' AND after <> 'none' AND undone_at IS NULL AND suggestion IS NULL;
COMMENT ON COLUMN insight_correction.suggestion IS 'What became of it as an example of the topic that was corrected; null: nobody has decided.';
