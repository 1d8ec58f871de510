package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What is written down is complete, short and leads somewhere.
class DocumentationTests {

    private static final Path README = Path.of("README.md");
    private static final Path OPERATIONS = Path.of("docs", "operations.md");
    private static final Pattern NAMED = Pattern.compile("`(tameng(?:\\.[a-z-]+)+)[`=]");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void everySettingIsExplainedAndNoOther() throws IOException {
        var explained = NAMED.matcher(Files.readString(OPERATIONS))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(settings());
    }

    private static Set<String> settings() throws IOException {
        var metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json").getContentAsByteArray();
        var properties = JsonMapper.shared().readTree(metadata).get("properties");
        return StreamSupport.stream(properties.spliterator(), false)
                .map(property -> property.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void readmeFitsOnAPage() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void linksLeadSomewhere() {
        var documents = Stream.concat(Source.list(Path.of("docs"), ".md").stream(), Stream.of(Source.read(README)));
        var astray = documents.flatMap(document -> document.matches(LINK)
                .map(found -> document.path().resolveSibling(found.group(1)))
                .filter(target -> !Files.exists(target))
                .map(target -> document.path() + " → " + target));
        assertThat(astray).isEmpty();
    }
}
