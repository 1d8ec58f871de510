package id.tameng.language.teaching;

import java.util.Optional;

/// A subject that was trained.
/// @param title empty: it came with the program and is called in the language of whoever reads
/// @param training the last that knew it
record Taught(String key, Optional<String> title, long training) {}
