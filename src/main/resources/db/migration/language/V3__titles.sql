ALTER TABLE intent_training ADD COLUMN titles jsonb NOT NULL DEFAULT '{}';
UPDATE intent_training
SET titles = (
  SELECT jsonb_object_agg(example.key, intent.title)
  FROM jsonb_object_keys(examples) AS example (key) LEFT JOIN intent ON intent.key = example.key);
COMMENT ON COLUMN intent_training.titles IS 'What each of them was called, by key; null where the program has a name for it. Messages that were judged by it keep that name.';
