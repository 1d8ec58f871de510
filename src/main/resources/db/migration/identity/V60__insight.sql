UPDATE role SET permissions = permissions || ARRAY['insight.read'] WHERE key IN ('supervisor', 'administrator');
UPDATE role SET permissions = permissions || ARRAY['insight.train'] WHERE key = 'administrator';
