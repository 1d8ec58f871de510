package id.tameng.platform.web;

import java.util.List;

/// Keys that a module answers to; modules contribute beans.
///
/// @param order smaller comes first
public record Shortcuts(int order, List<Shortcut> list) {

    /// @param key as it is unless a person chose another; also what `data-key` of an element says, by which a key finds
    /// it.
    ///     Two in a row have a space between them (`g i`)
    /// @param name what it does, `keys.<name>` in the bundles
    /// @param fixed nobody can choose another
    public record Shortcut(String key, String name, boolean fixed) {

        public static Shortcut of(String key, String name) {
            return new Shortcut(key, name, false);
        }
    }
}
