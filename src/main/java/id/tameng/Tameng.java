package id.tameng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Where the program starts. Everything else lives in a module: a package right below this one.
@SpringBootApplication
@Modulithic(systemName = "Tameng", sharedModules = "platform")
public class Tameng {

    public static void main(String[] arguments) {
        SpringApplication.run(Tameng.class, arguments);
    }
}
