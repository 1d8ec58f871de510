package id.tameng.platform.web;

import org.jspecify.annotations.Nullable;

/// A section in the left rail; modules contribute beans.
///
/// @param order smaller comes first
/// @param key of its name in the bundles, `navigation.<key>`; also its icon in `icons.svg`
/// @param path where it leads; the section is current on every page below it
/// @param permission who sees it
/// @param badge where its mark is served (a frame `badge-<key>`, for instance a number); null: it has none
/// @param topic what changes the mark; `{person}` stands for the reader
public record NavigationItem(
        int order,
        String key,
        String path,
        String permission,
        @Nullable String badge,
        @Nullable String topic) {

    public NavigationItem(int order, String key, String path, String permission) {
        this(order, key, path, permission, null, null);
    }

    public String topic(Reader reader) {
        return topic == null ? "" : topic.replace("{person}", Long.toString(reader.id()));
    }
}
