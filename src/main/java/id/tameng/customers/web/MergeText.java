package id.tameng.customers.web;

import id.tameng.customers.merging.Field;
import id.tameng.platform.web.Page;

/// The value of a field in words.
public final class MergeText {

    private MergeText() {}

    public static String of(Page page, Field field, String value) {
        if (value.isEmpty()) {
            return page.text("merge.nothing");
        }
        return switch (field) {
            case LANGUAGE -> page.text("language." + value);
            case CHANNEL -> page.text("channel." + value);
            case DO_NOT_CONTACT -> page.text("merge.quiet." + value);
            case ZONE -> value.replace('_', ' ');
            case NAME, COMPANY, BEST_TIME, EMAIL, PHONE -> value;
        };
    }
}
