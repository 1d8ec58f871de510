UPDATE role SET permissions = permissions || ARRAY['views.share'] WHERE key IN ('supervisor', 'administrator');
UPDATE role SET permissions = permissions || ARRAY['tickets.configure'] WHERE key = 'administrator';
