package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle.UML;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/// Modules stay a directed graph of declared dependencies, and what is written down about them stays true.
/// `bin/modules` writes it anew.
@Execution(ExecutionMode.CONCURRENT)
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
        if (isToBeWritten()) {
            Files.writeString(DOCUMENTS.resolve("modules.puml"), picture);
        }
        assertThat(Files.readAllLines(DOCUMENTS.resolve("modules.puml")))
                .as("Run bin/modules and commit what it writes")
                .containsExactlyInAnyOrderElementsOf(picture.lines().toList());
    }

    /// The program reads from this file at start-up whose migrations to run, instead of analysing all its classes.
    /// Nested
    /// modules have none of their own.
    @Test
    void programKnowsItsModules() throws IOException {
        var modules = MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(name -> !name.contains("."))
                .map("  \"%s\": {}"::formatted)
                .sorted()
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        if (isToBeWritten()) {
            Files.writeString(METADATA, modules);
        }
        assertThat(METADATA).as("Run bin/modules and commit what it writes").hasContent(modules);
    }

    private static boolean isToBeWritten() {
        return "write".equals(System.getProperty("tameng.modules"));
    }
}
