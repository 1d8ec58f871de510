package id.tameng.tickets.search;

import org.intellij.lang.annotations.Language;

/// How to come to the newest matches: part by part `b` of the documents from the newest to the oldest, each up to the
/// place `top`, until the page is full. What is asked for stands in `asked`, the documents are `s`.
enum Way {
    /// Few match: all at once, by the index of words.
    RARE("(SELECT before FROM asked)", "s.words @@ (SELECT query FROM asked)"),
    /// Many match: take the index of words bucket by bucket, 8192 ids each.
    USUAL(parts(8192), "s.bucket = CAST((b.top - 1) / 8192 AS integer) AND s.words @@ (SELECT query FROM asked)"),
    /// Every few documents match: look at one after the other.
    EVERYWHERE(parts(256), """
            s.place >= (b.top - 1) / 256 * 256 AND s.place < b.top
                  AND (s.words @@ (SELECT query FROM asked)) IS TRUE""");

    /// A ticket once in each part. The order holds because every step is a subquery that the planner may not turn
    /// around (`OFFSET 0`), and `+ 0` keeps it, who does not know how few match, from reading all documents in theirs.
    @Language(value = "SQL", prefix = "SELECT FROM ")
    private static final String SOURCE = """
            %s AS b (top)
            CROSS JOIN LATERAL (
              SELECT newest.* FROM (
                SELECT DISTINCT ON (s.ticket_id + 0) s.place, s.ticket_id, s.kind, s.at
                FROM search_document AS s
                WHERE %s AND s.place + 0 < (SELECT before FROM asked) AND %s
                ORDER BY s.ticket_id + 0, s.place DESC) AS newest
              ORDER BY newest.place DESC
              OFFSET 0) AS d
            """;

    private static final double FEW = 1_000;
    private static final double MOST = 0.05;

    private final String parts;
    private final String condition;

    Way(
            @Language(value = "SQL", prefix = "SELECT FROM ") String parts,
            @Language(value = "SQL", prefix = "SELECT FROM search_document AS s WHERE ") String condition) {
        this.parts = parts;
        this.condition = condition;
    }

    static Way of(Wanted wanted, long documents) {
        if (wanted.share() * documents <= FEW) {
            return RARE;
        }
        return wanted.share() > MOST ? EVERYWHERE : USUAL;
    }

    /// Yields documents `d`, newest first.
    ///
    /// @param time a condition on `s`
    String source(String time) {
        return SOURCE.formatted(parts, condition, time);
    }

    private static String parts(int size) {
        return """
                (SELECT least(n * %1$d + %1$d, (SELECT before FROM asked))
                 FROM generate_series(
                   (SELECT max(place) FROM search_document WHERE place < (SELECT before FROM asked)) / %1$d, 0, -1) AS n)""".formatted(size);
    }
}
