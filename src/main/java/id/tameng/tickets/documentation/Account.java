package id.tameng.tickets.documentation;

import id.tameng.platform.InvalidField;
import org.jspecify.annotations.Nullable;

/// What is written down about a case.
public record Account(
        String summary,
        String steps,
        String solution,
        @Nullable Cause cause) {

    public static final int LENGTH = 10_000;

    public static final Account EMPTY = new Account("", "", "", null);

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /// Without space around.
    ///
    /// @throws InvalidField `documentation.…`: documentation-too-long
    Account checked() {
        return new Account(checked("summary", summary), checked("steps", steps), checked("solution", solution), cause);
    }

    private static String checked(String part, String text) {
        var stripped = text.strip().replace("\r\n", "\n");
        if (stripped.length() > LENGTH) {
            throw new InvalidField("documentation." + part, "documentation-too-long", LENGTH);
        }
        return stripped;
    }
}
