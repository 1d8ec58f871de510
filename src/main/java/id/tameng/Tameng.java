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

    public static void main(String[] arguments) {
        if (System.getProperty("jdk.virtualThreadScheduler.parallelism") == null) {
            System.setProperty("jdk.virtualThreadScheduler.parallelism", CARRIERS);
        }
        SpringApplication.run(Tameng.class, arguments);
    }
}
