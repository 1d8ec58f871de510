package id.tameng.care.conduct;

import id.tameng.platform.PlatformProperties;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a blocked customer is told.
@Component
class BlockWords {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final AppealTokens tokens;
    private final PlatformProperties platform;

    BlockWords(MessageSource messages, AppealTokens tokens, PlatformProperties platform) {
        this.messages = messages;
        this.tokens = tokens;
        this.platform = platform;
    }

    String author() {
        return messages.getMessage("block.author", null, INDONESIAN);
    }

    /// In both languages, since she may read either.
    String of(Block block) {
        var day = DAY.format(block.until().atZone(WIB));
        var link = platform.url().resolve("/appeal/" + tokens.of(block.id())).toString();
        return messages.getMessage("block.words", new Object[] {day, link}, INDONESIAN)
                + "\n\n"
                + messages.getMessage("block.words", new Object[] {day, link}, Locale.ENGLISH);
    }
}
