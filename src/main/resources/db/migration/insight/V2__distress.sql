ALTER TABLE insight_judgement ADD COLUMN has_distress boolean NOT NULL DEFAULT false;
UPDATE insight_judgement SET has_distress = true WHERE distress >= 0.55;
COMMENT ON COLUMN insight_judgement.has_distress IS 'The writer may harm herself: the model''s word, or that of whoever corrected it.';
COMMENT ON COLUMN insight_judgement.corrected IS 'Which of mood, problem, abuse, topic, distress a person has decided; a new model leaves them alone.';

ALTER TABLE insight_correction DROP CONSTRAINT insight_correction_what_check;
ALTER TABLE insight_correction ADD CONSTRAINT insight_correction_what_check
  CHECK (what IN ('mood', 'problem', 'abuse', 'topic', 'distress'));

-- Who had called a customer distressed meant that she may be in danger.
UPDATE insight_judgement
SET has_distress = true, corrected = array_append(array_remove(corrected, 'mood'), 'distress')
WHERE mood = 'distressed' AND 'mood' = ANY (corrected);
UPDATE insight_correction AS c
SET what = 'distress', before = CASE WHEN j.distress >= 0.55 THEN 'yes' ELSE 'no' END, after = 'yes'
FROM insight_judgement AS j
WHERE j.message_id = c.message_id AND c.what = 'mood' AND c.after = 'distressed' AND c.undone_at IS NULL;
