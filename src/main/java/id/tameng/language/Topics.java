package id.tameng.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What messages are told apart by: the organisation's own topics as soon as it has trained some, until then those that
/// came with the program.
///
/// @param training the organisation's last, or when it went back to the shipped ones; 0: it has never trained any
/// @param areOwn the organisation's, no shipped ones
/// @param keys what programs are told
/// @param titles what the organisation calls those that it has ever trained, by key; empty: as the program does
public record Topics(long training, boolean areOwn, List<String> keys, Map<String, Optional<String>> titles) {

    public Optional<String> title(String key) {
        return titles.getOrDefault(key, Optional.empty());
    }
}
