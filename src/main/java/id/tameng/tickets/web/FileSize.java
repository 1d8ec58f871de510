package id.tameng.tickets.web;

import java.text.NumberFormat;
import java.util.Locale;

/// How large a file is, as people say it.
public final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    /// "812 B", "14 KB", "1,2 MB".
    public static String of(long bytes, Locale locale) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double kilobytes = bytes / (double) STEP;
        return kilobytes < STEP ? number(kilobytes, locale, 0) + " KB" : number(kilobytes / STEP, locale, 1) + " MB";
    }

    private static String number(double value, Locale locale, int digits) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
