ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check CHECK (kind IN ('mention', 'message', 'held', 'review'));
COMMENT ON TABLE notice IS 'What a person is told: she was mentioned, somebody wrote in a ticket she follows, a planned reply of hers was held, something is to be looked at again.';
