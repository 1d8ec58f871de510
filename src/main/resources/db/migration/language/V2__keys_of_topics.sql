-- What is the same subject has the same key, whether the shipped topics tell it or the organisation's own.
WITH renamed AS (
  SELECT old, new
  FROM (VALUES
    ('atm_card', 'card_atm'), ('bill_question', 'billing'), ('double_charge', 'money_deducted'),
    ('fraud_report', 'fraud_security'), ('loan', 'loan_credit'), ('login_password', 'login'),
    ('refund_status', 'refund'),
    ('technician_visit', 'technician'), ('topup_missing', 'topup'), ('transfer_wrong', 'transfer_withdrawal'), ('travel_change', 'travel_booking')) AS pair (old, new)
  WHERE NOT EXISTS (SELECT FROM intent WHERE key = new)
    AND NOT EXISTS (SELECT FROM intent_training WHERE jsonb_exists(examples, new))
), lesson AS (
  UPDATE intent SET key = new FROM renamed WHERE key = old
)
UPDATE intent_training
SET examples = (
  SELECT jsonb_object_agg(coalesce(new, example.key), example.value)
  FROM jsonb_each(examples) AS example LEFT JOIN renamed ON old = example.key);
