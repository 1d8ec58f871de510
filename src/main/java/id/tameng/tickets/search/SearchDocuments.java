package id.tameng.tickets.search;

import java.util.Collection;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes documents of messages and texts, in the database: no text travels. Adding one twice changes nothing.
@Component
class SearchDocuments {

    @Language("SQL")
    private static final String ADD = """
            WITH source AS (
              SELECT m.id AS place, m.ticket_id, m.kind, m.created_at, m.channel, m.body_text AS body,
                CASE WHEN m.subject <> t.subject THEN m.subject END AS own_subject, t.subject, t.customer_name,
                m.author_kind, m.author_name, m.author_address,
                (SELECT string_agg(a.name, ' ') FROM attachment AS a WHERE a.message_id = m.id) AS files
              FROM message AS m
              JOIN ticket AS t ON t.id = m.ticket_id
              WHERE m.id = ANY (:places)
              UNION ALL
              SELECT x.id, x.ticket_id, x.kind, x.created_at, t.channel, x.body, NULL, t.subject, t.customer_name,
                'person', NULL, NULL, NULL
              FROM search_text AS x
              JOIN ticket AS t ON t.id = x.ticket_id
              WHERE x.id = ANY (:places)),
            added AS (
              INSERT INTO search_document (place, ticket_id, bucket, kind, at, words)
              SELECT place, ticket_id, place / 8192, kind, created_at,
                strip(to_tsvector('tameng_stem', spaced)) || to_tsvector('tameng_plain', spaced)
                  || array_to_tsvector(
                    ARRAY['c:' || channel, 'k:' || kind]
                    || CASE WHEN files IS NULL THEN ARRAY[]::text[]
                         ELSE ARRAY['has:file'] || search_terms('n:', files) END
                    || search_terms('f:', concat_ws(' ', author_name, author_address,
                         CASE author_kind WHEN 'customer' THEN customer_name END))
                    || CASE WHEN body ~ '[0-9][0-9 ().-]{7}' THEN search_phones(body) ELSE ARRAY[]::text[] END)
              FROM source,
                LATERAL (SELECT search_spaced(concat_ws(' ', subject, own_subject, customer_name, author_name,
                  author_address, body, files)) AS spaced) AS text
              ORDER BY place
              ON CONFLICT (place) DO NOTHING
              RETURNING place, words),
            found AS (
              SELECT lexeme, sum(CASE WHEN place % :every = 0 THEN :every ELSE 0 END) AS documents
              FROM added, unnest(words)
              WHERE length(lexeme) <= 32 AND lexeme !~ '[0-9]{5}'
              GROUP BY lexeme),
            counted AS (
              INSERT INTO search_word AS known (word, documents)
              SELECT lexeme, greatest(1, found.documents)
              FROM found
              LEFT JOIN search_word AS old ON old.word = lexeme
              WHERE found.documents > 0 OR old.word IS NULL
              ORDER BY lexeme
              ON CONFLICT (word) DO UPDATE SET documents = known.documents + excluded.documents)
            SELECT count(*) FROM added
            """;

    /// Counting is the dearest part of an archive, and only the order of magnitude matters: there every sixteenth
    /// counts
    /// for sixteen. New words are noted always.
    private static final int MANY = 200;

    private static final int SAMPLE = 16;

    private final JdbcClient jdbc;

    SearchDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return how many were not there before
    int add(Collection<Long> places) {
        if (places.isEmpty()) {
            return 0;
        }
        int added = jdbc.sql(ADD)
                .param("places", places.toArray(Long[]::new))
                .param("every", places.size() > MANY ? SAMPLE : 1)
                .query(Integer.class)
                .single();
        // New entries wait unsorted until somebody sorts them in; every search would have to read through them.
        jdbc.sql("SELECT gin_clean_pending_list('search_document_words')")
                .query(Long.class)
                .single();
        return added;
    }

    /// Everything of these tickets anew.
    ///
    /// @return how many more there are now
    int replace(List<Long> tickets) {
        if (tickets.isEmpty()) {
            return 0;
        }
        int removed = jdbc.sql("DELETE FROM search_document WHERE ticket_id = ANY (:tickets)")
                .param("tickets", tickets.toArray(Long[]::new))
                .update();
        return add(places(tickets)) - removed;
    }

    private List<Long> places(List<Long> tickets) {
        return jdbc.sql("""
                        SELECT id FROM message WHERE ticket_id = ANY (:tickets)
                        UNION ALL
                        SELECT id FROM search_text WHERE ticket_id = ANY (:tickets)
                        """)
                .param("tickets", tickets.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
