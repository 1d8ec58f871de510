package id.tameng.platform.web;

import org.jspecify.annotations.Nullable;

/// A section in the left rail; modules contribute beans.
///
/// @param order smaller comes first
/// @param key of its name in the bundles, `navigation.<key>`; also its icon in `icons.svg`
/// @param path where it leads; the section is current on every page below it
/// @param permission who sees it
/// @param counter what stands beside the name, null for most
public record NavigationItem(
        int order,
        String key,
        String path,
        String permission,
        @Nullable Counter counter) {

    public NavigationItem(int order, String key, String path, String permission) {
        this(order, key, path, permission, null);
    }

    /// How much waits there for the reader: the frame `counter-<key>` at a URL, loaded anew when its topic is
    /// announced.
    ///
    /// @param topic the reader's id is added
    public record Counter(String url, String topic) {}
}
