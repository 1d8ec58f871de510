package id.tameng.care.conduct;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.tickets.AutomaticMessages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What blocked customers say about it, and what became of that.
@Component
public class Appeals {

    public static final int LENGTH = 2000;
    private static final int MOST = 3;

    /// @param decision `upheld`, `lifted` or null while it waits
    public record Appeal(
            long id,
            long block,
            String text,
            Instant at,
            @Nullable String decision,
            @Nullable String answer) {}

    private final JdbcClient jdbc;
    private final AppealTokens tokens;
    private final Blocks blocks;
    private final Blocking blocking;
    private final AutomaticMessages messages;
    private final MessageSource texts;
    private final Clock clock;

    Appeals(
            JdbcClient jdbc,
            AppealTokens tokens,
            Blocks blocks,
            Blocking blocking,
            AutomaticMessages messages,
            MessageSource texts,
            Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.blocks = blocks;
        this.blocking = blocking;
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    /// The block that a link leads to, as long as it is in force.
    Optional<Block> find(String token) {
        var block = tokens.block(token);
        return block.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.get(block.getAsLong())).filter(found -> found.isActive(clock.instant()));
    }

    /// @throws DomainException not-found; appeal-empty; too-many-appeals
    @Transactional
    public void appeal(String token, String text) {
        var block = find(token).orElseThrow(DomainException::notFound);
        if (text.isBlank()) {
            throw DomainException.invalid("appeal-empty");
        }
        int stored = jdbc.sql("""
                        INSERT INTO care_appeal (block_id, text, at)
                        SELECT :block, :text, :now
                        WHERE (SELECT count(*) FROM care_appeal WHERE block_id = :block) < :most
                        """)
                .param("block", block.id())
                .param("text", Text.shorten(text.strip().replace("\u0000", ""), LENGTH))
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .update();
        if (stored == 0) {
            throw new DomainException(DomainException.Kind.TOO_MANY, "too-many-appeals", MOST);
        }
    }

    public List<Appeal> of(Collection<Long> some) {
        return jdbc.sql("""
                        SELECT id, block_id, text, at, decision, answer
                        FROM care_appeal
                        WHERE block_id = ANY (:blocks)
                        ORDER BY id
                        """)
                .param("blocks", some.toArray(Long[]::new))
                .query(Appeals::appeal)
                .list();
    }

    /// The customer hears the answer; if she was right, the block ends.
    @Transactional
    public void decide(Viewer viewer, long id, boolean lift, String answer) {
        long block = jdbc.sql("""
                        UPDATE care_appeal
                        SET decision = :decision, answer = :answer, decided_at = :now, decided_by = :me, decided_name = :name
                        WHERE id = :id AND decision IS NULL
                        RETURNING block_id
                        """)
                .param("id", id)
                .param("decision", lift ? "lifted" : "upheld")
                .param("answer", Text.shorten(answer.strip(), LENGTH))
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        if (lift) {
            blocking.lift(viewer, block);
        }
        var words = texts.getMessage(
                lift ? "appeal.words.lifted" : "appeal.words.upheld", new Object[] {answer.strip()}, Locale.of("id"));
        messages.say(blocks.get(block).ticket().id(), texts.getMessage("block.author", null, Locale.of("id")), words);
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                row.getLong("id"),
                row.getLong("block_id"),
                row.getString("text"),
                row.getTimestamp("at").toInstant(),
                row.getString("decision"),
                row.getString("answer"));
    }
}
