-- The health page counts what failed lately.
CREATE INDEX email_delivery_failed ON email_delivery (created_at) WHERE state = 'failed';
