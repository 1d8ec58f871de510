package id.tameng.platform.web;

/// A section in the left rail; modules contribute beans.
///
/// @param order smaller comes first
/// @param key of its name in the bundles, `navigation.<key>`; also its icon in `icons.svg`
/// @param path where it leads; the section is current on every page below it
/// @param permission who sees it
public record NavigationItem(int order, String key, String path, String permission) {}
