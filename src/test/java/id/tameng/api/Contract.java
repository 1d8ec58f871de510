package id.tameng.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the OpenAPI document promises of each operation, ready to be held against an answer.
final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param body the schema of the JSON body; missing when there is none
    record Operation(String method, String path, List<JsonNode> parameters, JsonNode body, JsonNode responses) {

        List<String> names(String in) {
            return parameters.stream()
                    .filter(parameter -> parameter.path("in").asString().equals(in))
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    Contract(JsonNode document) {
        this.document = document;
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> all.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path,
                        new ArrayList<>(operation.path("parameters").values()),
                        operation.at("/requestBody/content/application~1json/schema"),
                        operation.path("responses")))));
        return all;
    }

    /// The schema itself where the node only points to it.
    JsonNode resolve(JsonNode schema) {
        var pointer = schema.path("$ref").asString("");
        return pointer.isEmpty() ? schema : resolve(document.at(pointer.substring(1)));
    }

    /// What is wrong with an answer: an undocumented status or a body of another shape. Empty: nothing.
    Optional<String> complaint(Operation operation, int status, String type, String body) {
        var promised = operation.responses().path(Integer.toString(status));
        if (promised.isMissingNode()) {
            return Optional.of("status " + status + " is not documented");
        }
        var media = promised.path("content").path(type.replaceFirst(";.*", ""));
        if (media.isMissingNode()) {
            return body.isEmpty() ? Optional.empty() : Optional.of("a body of type " + type + " is not documented");
        }
        if (!type.contains("json")) {
            return Optional.empty();
        }
        var errors = schema(media.path("schema")).validate(JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(errors + " in " + body);
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), key -> {
            var whole = JSON.createObjectNode();
            whole.setAll((tools.jackson.databind.node.ObjectNode) schema);
            whole.set("components", document.path("components"));
            return registry.getSchema(whole);
        });
    }
}
