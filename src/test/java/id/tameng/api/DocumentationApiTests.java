package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class DocumentationApiTests {

    private static final Path PUBLISHED = Path.of("docs", "api", "openapi.json");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Requests api;
    private final RequestMappingHandlerMapping routes;

    @Autowired
    DocumentationApiTests(
            Requests api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.api = api;
        this.routes = routes;
    }

    @Test
    void everyRouteIsDocumentedAndEveryDocumentedRouteExists() {
        assertThat(documented(document())).isEqualTo(existing());
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItRefuses() {
        document()
                .path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    assertThat(operation.path("summary").asString(""))
                            .as(method + " " + path)
                            .isNotBlank();
                    assertThat(operation.path("tags").size())
                            .as(method + " " + path)
                            .isPositive();
                    assertThat(operation
                                    .path("responses")
                                    .path("401")
                                    .path("content")
                                    .propertyNames())
                            .containsExactly("application/problem+json");
                }));
    }

    @Test
    void fieldsAreNamedAsTheyAreSent() {
        var schemas = document().path("components").path("schemas");
        assertThat(schemas.path("Ticket").path("properties").propertyNames())
                .contains("number", "created_at", "last_message")
                .noneMatch(name -> !name.equals(name.toLowerCase(Locale.ROOT)));
        assertThat(schemas.path("Message").path("properties").propertyNames())
                .contains("body_text", "full_text", "source_url", "delivery_status");
        assertThat(schemas.path("Problem").path("properties").propertyNames()).contains("type", "errors", "request_id");
        assertThat(document()
                        .path("components")
                        .path("securitySchemes")
                        .path("token")
                        .path("scheme")
                        .asString())
                .isEqualTo("bearer");
    }

    /// Fields are a contract, so every change of it is seen in a review. `bin/openapi` writes the document anew.
    @Test
    void isTheDocumentThatIsPublished() throws IOException {
        var now = SORTED.writerWithDefaultPrettyPrinter().writeValueAsString(SORTED.treeToValue(document(), Map.class));
        if (System.getProperty("tameng.openapi", "").equals("write")) {
            Files.writeString(PUBLISHED, now + "\n");
        }
        assertThat(now + "\n").isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void isOpenToEverybody() {
        var answer = api.get(null, "/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
    }

    private JsonNode document() {
        return api.get(null, "/api/v1/openapi.json").json();
    }

    private static Set<String> documented(JsonNode document) {
        var all = new TreeSet<String>();
        document.path("paths")
                .forEachEntry((path, operations) -> operations
                        .propertyNames()
                        .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }

    private Set<String> existing() {
        var all = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> all.add(method + " " + path))));
        return all;
    }
}
