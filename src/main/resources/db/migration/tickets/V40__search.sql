-- Words twice: as they are written and by their Indonesian stem, without accents.
CREATE TEXT SEARCH CONFIGURATION tameng_stem (COPY = pg_catalog.indonesian);
ALTER TEXT SEARCH CONFIGURATION tameng_stem ALTER MAPPING FOR hword, hword_part, word WITH unaccent, indonesian_stem;
CREATE TEXT SEARCH CONFIGURATION tameng_plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION tameng_plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- What holds addresses, paths and numbers together becomes space: they fall into the words that people type.
CREATE FUNCTION search_spaced(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(left($1, 200000), '@._-/:<>&+', '          ');

-- Phone numbers as 62812…, however they were written; without a country they are Indonesian.
CREATE FUNCTION search_phones(text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg('p:' || number), '{}')
  FROM (
    SELECT CASE WHEN digits LIKE '00%' THEN substr(digits, 3)
                WHEN digits LIKE '0%' THEN '62' || substr(digits, 2)
                WHEN digits LIKE '8%' THEN '62' || digits
                ELSE digits END AS number
    FROM (SELECT translate(found[1], '+ ().-', '') AS digits
          FROM regexp_matches($1, '(\+?[0-9][0-9 ().-]{7,20}[0-9])', 'g') AS found) AS written) AS normal
  WHERE length(number) BETWEEN 9 AND 15
$$;

-- A prefix before each word of a name: f:ratna is somebody it is from, n:nota a file.
CREATE FUNCTION search_terms(prefix text, name text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(prefix || word), '{}')
  FROM unnest(tsvector_to_array(to_tsvector('tameng_plain', search_spaced(coalesce(name, ''))))) AS word
$$;

CREATE TABLE search_text (
  id         bigint PRIMARY KEY DEFAULT nextval('message_id'),
  ticket_id  bigint NOT NULL REFERENCES ticket ON DELETE CASCADE,
  kind       text NOT NULL,
  body       text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX search_text_ticket ON search_text (ticket_id, kind);
COMMENT ON TABLE search_text IS 'What others want found with a ticket beside its messages, for instance its documentation.';
COMMENT ON COLUMN search_text.id IS 'From the sequence of messages, so that both stand in one order.';

CREATE TABLE search_document (
  place     bigint PRIMARY KEY,
  ticket_id bigint NOT NULL,
  bucket    integer NOT NULL,
  kind      text NOT NULL,
  at        timestamptz NOT NULL,
  words     tsvector NOT NULL
);
CREATE INDEX search_document_ticket ON search_document (ticket_id, place);
CREATE INDEX search_document_words ON search_document USING gin (bucket, words);
COMMENT ON TABLE search_document IS 'The searchable words of messages and texts; made from these after they are committed, and again at any time.';
COMMENT ON COLUMN search_document.place IS 'The id of the message or text: greater is newer.';
COMMENT ON COLUMN search_document.bucket IS 'place / 8192. A search for a usual word walks buckets from the newest and stops when it has enough.';

CREATE TABLE search_word (
  word      text PRIMARY KEY,
  documents bigint NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX search_word_likeness ON search_word USING gin (word gin_trgm_ops) WHERE word ~ '^[a-z]{4,30}$';
COMMENT ON TABLE search_word IS 'In how many documents a word stands: decides how to search, and what a typing error was meant to be.';

CREATE TABLE search_progress (
  settled       bigint NOT NULL DEFAULT 0,
  horizon       bigint NOT NULL DEFAULT 0,
  candidate     bigint NOT NULL DEFAULT 0,
  candidate_at  timestamptz NOT NULL DEFAULT '-infinity',
  candidate_xid xid8 NOT NULL DEFAULT '0',
  documents     bigint NOT NULL DEFAULT 0,
  rebuilding_to bigint
);
INSERT INTO search_progress DEFAULT VALUES;
COMMENT ON TABLE search_progress IS 'One row: how far the index has come. Whoever locks it works, others wait for nothing.';
COMMENT ON COLUMN search_progress.settled IS 'Everything up to here is in the index.';
COMMENT ON COLUMN search_progress.horizon IS 'Nothing up to here can still be committed.';
COMMENT ON COLUMN search_progress.candidate IS 'The next horizon, once every transaction of its time has ended.';

CREATE TABLE search_change (
  ticket_id bigint NOT NULL
);
COMMENT ON TABLE search_change IS 'Tickets whose words in the index are no longer true.';

CREATE FUNCTION search_ticket_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_change VALUES (NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION search_text_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO search_change VALUES (OLD.ticket_id);
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.ticket_id <> OLD.ticket_id THEN
    INSERT INTO search_change VALUES (NEW.ticket_id);
  END IF;
  RETURN NULL;
END $$;

-- The conditions keep these out of everyday work: none of it changes what was said.
CREATE TRIGGER ticket_search_changed AFTER UPDATE ON ticket FOR EACH ROW
  WHEN (OLD.subject IS DISTINCT FROM NEW.subject OR OLD.customer_name IS DISTINCT FROM NEW.customer_name)
  EXECUTE FUNCTION search_ticket_changed();
CREATE TRIGGER message_search_changed AFTER UPDATE ON message FOR EACH ROW
  WHEN (OLD.ticket_id <> NEW.ticket_id OR OLD.body_text IS DISTINCT FROM NEW.body_text)
  EXECUTE FUNCTION search_text_changed();
CREATE TRIGGER message_search_deleted AFTER DELETE ON message FOR EACH ROW EXECUTE FUNCTION search_text_changed();
CREATE TRIGGER search_text_changed AFTER UPDATE OR DELETE ON search_text FOR EACH ROW
  EXECUTE FUNCTION search_text_changed();

CREATE TABLE recent_search (
  person_id bigint NOT NULL,
  query     text NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (person_id, query)
);
COMMENT ON TABLE recent_search IS 'What a person has looked for, to do it again; only she sees it.';
