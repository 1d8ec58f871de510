-- A name that sounds alike is found by what it sounds like, at a cost that does not grow with the number of customers.
ALTER TABLE customer_sign
  DROP CONSTRAINT customer_sign_kind_check,
  ADD CONSTRAINT customer_sign_kind_check CHECK (kind IN ('name', 'sound', 'mail', 'account', 'number'));
DROP INDEX customer_sign_name;
DROP INDEX customer_sign_value;
CREATE INDEX customer_sign_value ON customer_sign (kind, value, customer_id);
UPDATE customer SET compared = false WHERE compared;
