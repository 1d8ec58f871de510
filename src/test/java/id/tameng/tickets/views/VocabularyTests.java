package id.tameng.tickets.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotations cannot ask an enum for its words, so they repeat them.
class VocabularyTests {

    private static final Path DOCUMENT = Path.of("docs", "api", "openapi.json");

    @ParameterizedTest
    @ValueSource(strings = {"View", "ViewText"})
    void theDocumentNamesEveryOrderAndEverySharing(String schema) throws IOException {
        var properties = JsonMapper.shared()
                .readTree(Files.readString(DOCUMENT))
                .path("components")
                .path("schemas")
                .path(schema)
                .path("properties");
        assertThat(words(properties.path("sorting")))
                .containsExactlyElementsOf(
                        Arrays.stream(Sorting.values()).map(Sorting::key).toList());
        assertThat(words(properties.path("share")))
                .containsExactlyElementsOf(Arrays.stream(SavedView.Share.values())
                        .map(SavedView.Share::key)
                        .toList());
    }

    private static List<String> words(JsonNode property) {
        return property.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }
}
