package id.tameng.tickets.search;

import org.intellij.lang.annotations.Language;

/// How to come to the newest matches. Each yields documents `d` from the newest to the oldest and stops when the page is
/// full; the order holds because every step is a subquery that the planner may not turn around (`OFFSET 0`). What is
/// asked for stands in `asked`.
enum Way {
    /// Few match: find all by the index of words, then order them. `+ 0` keeps the planner, who does not know how few,
    /// from reading all documents in their order.
    RARE("""
            (SELECT s.place, s.ticket_id, s.kind, s.at
              FROM search_document AS s
              WHERE s.words @@ (SELECT query FROM asked) AND s.place + 0 < (SELECT before FROM asked)
                AND %s
              ORDER BY s.place + 0 DESC
              OFFSET 0) AS d
            """),
    /// Many match: take the index of words bucket by bucket, 8192 ids each.
    USUAL("""
            generate_series(
                (SELECT max(place) FROM search_document WHERE place < (SELECT before FROM asked)) / 8192, 0, -1) AS b (n)
            CROSS JOIN LATERAL (SELECT s.place, s.ticket_id, s.kind, s.at
              FROM search_document AS s
              WHERE s.bucket = CAST(b.n AS integer) AND s.words @@ (SELECT query FROM asked) AND s.place < (SELECT before FROM asked)
                AND %s
              ORDER BY s.place DESC
              OFFSET 0) AS d
            """),
    /// Every few documents match: look at one after the other.
    EVERYWHERE("""
            generate_series(
                (SELECT max(place) FROM search_document WHERE place < (SELECT before FROM asked)) / 256, 0, -1) AS b (n)
            CROSS JOIN LATERAL (SELECT s.place, s.ticket_id, s.kind, s.at
              FROM search_document AS s
              WHERE s.place >= b.n * 256 AND s.place < least(b.n * 256 + 256, (SELECT before FROM asked))
                AND (s.words @@ (SELECT query FROM asked)) IS TRUE AND %s
              ORDER BY s.place DESC
              OFFSET 0) AS d
            """);

    private static final double FEW = 1_000;
    private static final double MOST = 0.05;

    private final String source;

    Way(@Language(value = "SQL", prefix = "SELECT FROM ") String source) {
        this.source = source;
    }

    static Way of(Wanted wanted, long documents) {
        if (wanted.share() * documents <= FEW) {
            return RARE;
        }
        return wanted.share() > MOST ? EVERYWHERE : USUAL;
    }

    /// @param time a condition on `s`
    String source(String time) {
        return source.formatted(time);
    }
}
