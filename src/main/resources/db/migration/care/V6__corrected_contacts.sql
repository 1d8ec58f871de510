ALTER TABLE care_contact DROP CONSTRAINT care_contact_weight_check;
ALTER TABLE care_contact ADD CONSTRAINT care_contact_weight_check CHECK (weight >= 0);
COMMENT ON COLUMN care_contact.weight IS 'Abuse 1, 3 or 6 by its severity, distress 4, fury without abuse 1; 0 when somebody has said that it was nothing of this.';
