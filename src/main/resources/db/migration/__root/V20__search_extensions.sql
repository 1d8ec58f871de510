-- All three are trusted: whoever owns the database may install them where the server has PostgreSQL's contrib package.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gin;
