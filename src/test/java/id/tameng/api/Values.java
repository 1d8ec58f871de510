package id.tameng.api;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Values for the fields of a schema: a fitting one, and many that are of the wrong type, at the edge or hostile.
final class Values {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ODD = List.of(
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"' OR 1=1 --\"",
            "\"%s\"".formatted("a".repeat(100_000)),
            "0",
            "-1",
            "9223372036854775808",
            "1e400",
            "3.5",
            "true",
            "null",
            "[]",
            "[null]",
            "{}",
            "{\"x\": 1}",
            "[[1]]",
            "\"2026-02-30T25:61:00Z\"",
            "\"-999999999-01-01T00:00:00Z\"");
    static final List<String> ODD_TEXTS = List.of(
            "",
            "x",
            "-1",
            "0",
            "99999999999999999999",
            "%00",
            "%F0%9F%92%A9",
            "a%20b",
            "..%2F..",
            "null",
            "1,2,3",
            "a".repeat(2000));

    private final Contract contract;

    Values(Contract contract) {
        this.contract = contract;
    }

    /// With the required fields only.
    ObjectNode fitting(JsonNode schema) {
        var body = JSON.createObjectNode();
        var known = contract.resolve(schema);
        known.path("required")
                .values()
                .forEach(name -> body.set(
                        name.asString(),
                        value(contract.resolve(known.path("properties").path(name.asString())))));
        return body;
    }

    /// The fitting body with one field after the other replaced by each odd value.
    List<String> odd(JsonNode schema) {
        var bodies = new java.util.ArrayList<String>(List.of("", "{", "[]", "null", "1", "\"x\"", "{\"unknown\": 1}"));
        var known = contract.resolve(schema);
        known.path("properties").propertyNames().forEach(name -> {
            for (var odd : ODD) {
                bodies.add(with(fitting(known), name, odd));
            }
        });
        return bodies;
    }

    /// Spliced in as text: some of the values no tree of nodes can hold.
    private static String with(ObjectNode body, String name, String value) {
        body.put(name, "@");
        return body.toString().replace("\"" + name + "\":\"@\"", "\"" + name + "\":" + value);
    }

    JsonNode value(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asString() : type.asString("object")) {
            case "integer" ->
                JSON.getNodeFactory()
                        .numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "number" -> JSON.getNodeFactory().numberNode(1.5);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "array" -> JSON.createArrayNode();
            case "string" ->
                JSON.getNodeFactory().stringNode(text(schema.path("format").asString("")));
            default -> fitting(schema);
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "email" -> "rina@contoh.test";
            case "date" -> "2026-11-21";
            case "date-time" -> "2026-11-21T03:00:00Z";
            case "uri" -> "https://contoh.test/";
            default -> "contoh";
        };
    }
}
