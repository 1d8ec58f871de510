package id.tameng.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of a row as an entity tag (RFC 9110, section 8.8.3).
public final class VersionTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private VersionTag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /// @param condition of `If-Match`
    /// @return null for none and for `*`; -1, which nothing has, for a tag of somebody else
    public static @Nullable Integer version(@Nullable String condition) {
        if (condition == null || condition.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(condition.strip());
        return tag.matches() ? Integer.valueOf(tag.group(1)) : Integer.valueOf(-1);
    }
}
