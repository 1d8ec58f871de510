package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle.UML;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/// Modules stay a directed graph of declared dependencies, and what is written down about them stays true.
/// `bin/modules` writes it anew.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Tameng.class);
    private static final Path DOCUMENTS = Path.of("docs", "architecture");
    private static final Path METADATA =
            Path.of("src", "main", "resources", "META-INF", "spring-modulith", "application-modules.json");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void pictureShowsTheModulesAsTheyAre() throws IOException {
        var target = Path.of("target", "modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(target.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(UML));
        var picture = Files.readString(target.resolve("components.puml"));
        if (Written.anew()) {
            Files.writeString(DOCUMENTS.resolve("modules.puml"), picture);
        }
        assertThat(Files.readAllLines(DOCUMENTS.resolve("modules.puml")))
                .as("Run bin/modules and commit what it writes")
                .containsExactlyInAnyOrderElementsOf(picture.lines().toList());
    }

    /// The program reads its modules from this file at start-up, instead of analysing all its classes.
    @Test
    void programKnowsItsModules() throws IOException {
        var modules = MODULES.stream()
                .map(module -> "  \"%s\": {}".formatted(module.getIdentifier()))
                .sorted()
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        if (Written.anew()) {
            Files.writeString(METADATA, modules);
        }
        assertThat(METADATA).as("Run bin/modules and commit what it writes").hasContent(modules);
    }

    /// `-Dtameng.modules=write`
    private static final class Written {
        static boolean anew() {
            return "write".equals(System.getProperty("tameng.modules"));
        }
    }
}
