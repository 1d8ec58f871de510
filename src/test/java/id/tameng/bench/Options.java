package id.tameng.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// `--name=value` from the command line.
final class Options {

    private Options() {}

    static Map<String, String> parse(String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option.length > 1 ? option[1] : ""));
    }
}
