package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// RFC 2231: `name*`, `name*0`, `name*1*` and their usual breakages, beside the plain `name` with encoded words in it.
final class ContinuedParameter {

    static @Nullable String of(Map<String, String> parameters, String name) {
        var extended = parameters.get(name + "*");
        if (extended != null) {
            return new ContinuedParameter().first(extended).text();
        }
        var continued = continued(parameters, name);
        if (continued != null) {
            return continued;
        }
        var plain = parameters.get(name);
        return plain == null ? null : EncodedWords.decode(plain);
    }

    private static @Nullable String continued(Map<String, String> parameters, String name) {
        var parts = new ContinuedParameter();
        for (int i = 0; i < Limits.PARAMETERS; i++) {
            var encoded = parameters.get(name + "*" + i + "*");
            var plain = parameters.get(name + "*" + i);
            if (encoded == null && plain == null) {
                return i == 0 ? null : parts.text();
            }
            if (encoded == null) {
                parts.plain(plain == null ? "" : plain);
            } else if (i == 0) {
                parts.first(encoded);
            } else {
                parts.percent(encoded);
            }
        }
        return parts.text();
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String charset;

    private String text() {
        return EncodedWords.decode(Charsets.decode(bytes.toByteArray(), charset));
    }

    private ContinuedParameter first(String value) {
        var one = value.indexOf('\'');
        var two = one < 0 ? -1 : value.indexOf('\'', one + 1);
        if (two < 0) {
            return percent(value);
        }
        charset = value.substring(0, one);
        return percent(value.substring(two + 1));
    }

    private void plain(String value) {
        bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private ContinuedParameter percent(String value) {
        var raw = value.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            var escape = raw[i] == '%' && i + 2 < raw.length;
            var high = escape ? QuotedPrintable.hex(raw[i + 1]) : -1;
            var low = escape ? QuotedPrintable.hex(raw[i + 2]) : -1;
            if (high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return this;
    }
}
