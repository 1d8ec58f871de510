package id.tameng.channels.email.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value with parameters, such as `text/plain; charset=utf-8` or `attachment; filename*=UTF-8''nota.pdf`.
record HeaderValue(String value, Map<String, String> parameters) {

    static final HeaderValue NONE = new HeaderValue("", Map.of());

    static HeaderValue of(@Nullable String header) {
        return header == null ? NONE : new Reader(header).read();
    }

    @Nullable
    String parameter(String name) {
        return ContinuedParameter.of(parameters, name);
    }

    /// Reads quoted and bare values, and bare values with blanks in them, which Windows programs like to send.
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        HeaderValue read() {
            var value = until(';').strip().toLowerCase(Locale.ROOT);
            var parameters = new HashMap<String, String>();
            while (at < text.length() && parameters.size() < Limits.PARAMETERS) {
                at++;
                parameter(parameters);
            }
            return new HeaderValue(value, parameters);
        }

        private void parameter(Map<String, String> parameters) {
            var equals = text.indexOf('=', at);
            var semicolon = text.indexOf(';', at);
            if (equals < 0 || (semicolon >= 0 && semicolon < equals)) {
                until(';');
                return;
            }
            var name = text.substring(at, equals).strip().toLowerCase(Locale.ROOT);
            at = equals + 1;
            skipBlanks();
            var value = at < text.length() && text.charAt(at) == '"'
                    ? quoted()
                    : until(';').strip();
            parameters.putIfAbsent(name, value);
        }

        private void skipBlanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private String until(char end) {
            var found = text.indexOf(end, at);
            var stop = found < 0 ? text.length() : found;
            var part = text.substring(at, stop);
            at = stop;
            return part;
        }

        /// A backslash escapes a quote or itself only: `"C:\nota.pdf"` is a path.
        private String quoted() {
            var value = new StringBuilder();
            for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
                var escaped = text.charAt(at) == '\\'
                        && at + 1 < text.length()
                        && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
                at += escaped ? 1 : 0;
                value.append(text.charAt(at));
            }
            until(';');
            return value.toString();
        }
    }
}
