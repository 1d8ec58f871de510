package id.tameng.bench;

import id.tameng.system.FinishedJar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `bin/bench [mail] [pages] [search] [archive] [start] [--rounds=20] [--tickets=100000] [--trained]`: what this
/// machine
/// can do at all, then what Tameng does on it; trained: with the cache that docs/operations.md tells how to make.
/// `bin/bench language [--data=DIR]` needs no program.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("language")) {
            LanguageBench.main(arguments);
            return;
        }
        var data = FinishedJar.emptyDirectory("bench");
        try (var program = start(data, arguments)) {
            Machine.print(data, program);
            for (var subject : Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .toList()) {
                measure(subject, program, arguments);
            }
        }
    }

    private static FinishedJar start(Path data, String[] arguments) throws Exception {
        return List.of(arguments).contains("--trained")
                ? Trained.start(data, program -> measure("mail", program, "--rounds=8"))
                : FinishedJar.start(data, FinishedJar.JAR, List.of(), settings(List.of(arguments)));
    }

    /// An archive is indexed as fast as can be; beside mail the index takes its usual rest.
    private static String[] settings(List<String> arguments) {
        return arguments.contains("mail")
                ? new String[] {"--tameng.demo=true"}
                : new String[] {"--tameng.demo=true", "--tameng.search.batch=2000", "--tameng.search.rest=0"};
    }

    private static void measure(String subject, FinishedJar program, String... arguments) throws Exception {
        System.out.printf("%n%s%n", subject);
        switch (subject) {
            case "mail" -> MailBench.main(with(program, arguments));
            case "pages" -> PagesBench.main(with(program, arguments));
            case "start" -> StartBench.main();
            case "search" -> SearchBench.main(with(program, arguments));
            case "archive" -> Archive.main(with(program, arguments));
            default -> throw new IllegalArgumentException("Nothing to measure under the name of " + subject);
        }
    }

    private static String[] with(FinishedJar program, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--site=" + program.uri(""));
        all.add("--port=" + program.smtpPort());
        all.add("--mailbox=retur@demo.tameng.test");
        all.add("--pid=" + program.pid());
        all.add("--db=" + program.databaseUrl());
        all.add("--user=tameng");
        all.add("--password=" + program.databasePassword());
        return all.toArray(String[]::new);
    }
}
