package id.tameng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Where the program starts. Everything else lives in a module: a package right below this one.
@SpringBootApplication
@Modulithic(systemName = "Tameng", sharedModules = "platform")
public class Tameng {

    /// A virtual thread that waits for a class to be loaded keeps its carrier. With one carrier for each of two
    /// processors, two of them can wait for ever for a third that holds the class and has none to go on with.
    private static final String CARRIERS = "64";

    /// Not named, it is looked for in every archive of the program, once for each part of a letter.
    private static final String MAIL_STREAMS = "org.eclipse.angus.mail.util.MailStreamProvider";

    public static void main(String[] arguments) {
        preset("jdk.virtualThreadScheduler.parallelism", CARRIERS);
        preset("jakarta.mail.util.StreamProvider", MAIL_STREAMS);
        var program = new SpringApplication(Tameng.class);
        program.addListeners(new PreparedStart());
        program.run(arguments);
    }

    /// Whoever starts the program has the last word.
    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
