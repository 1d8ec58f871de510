package id.tameng.customers.imports;

import java.util.regex.Pattern;

/// Spreadsheets run what begins like a formula, and customers choose their names themselves: an apostrophe before it
/// makes it text again. Coming back, it is taken off.
final class Defusing {

    private static final Pattern DANGEROUS = Pattern.compile("^[=+\\-@\\t\\r\\n]", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("^'(?=[=+\\-@\\t\\r\\n])");

    private Defusing() {}

    static String of(String cell) {
        return DANGEROUS.matcher(cell).find() ? "'" + cell : cell;
    }

    static String undo(String cell) {
        return DEFUSED.matcher(cell).replaceFirst("");
    }
}
