package id.tameng.bench;

import id.tameng.system.FinishedJar;
import java.util.Arrays;

/// `bin/bench [mail] [--rounds=5]`: what this machine can do at all, then what Tameng does on it.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var data = FinishedJar.emptyDirectory("bench");
        try (var program = FinishedJar.start(data, "--tameng.demo=true")) {
            Machine.print(data, program);
            for (var subject : Arrays.stream(arguments)
                    .filter(argument -> !argument.startsWith("--"))
                    .toList()) {
                measure(subject, program, arguments);
            }
        }
    }

    private static void measure(String subject, FinishedJar program, String[] arguments) throws Exception {
        System.out.printf("%n%s%n", subject);
        switch (subject) {
            case "mail" -> MailBench.main(with(program, arguments));
            default -> throw new IllegalArgumentException("Nothing to measure under the name of " + subject);
        }
    }

    private static String[] with(FinishedJar program, String[] arguments) throws Exception {
        var all = Arrays.copyOf(arguments, arguments.length + 6);
        all[arguments.length] = "--port=" + program.smtpPort();
        all[arguments.length + 1] = "--mailbox=retur@demo.tameng.test";
        all[arguments.length + 2] = "--pid=" + program.pid();
        all[arguments.length + 3] = "--db=" + program.databaseUrl();
        all[arguments.length + 4] = "--user=tameng";
        all[arguments.length + 5] = "--password=" + program.databasePassword();
        return all;
    }
}
