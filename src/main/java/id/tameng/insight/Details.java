package id.tameng.insight;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.tameng.language.Judgement;
import id.tameng.language.Judgement.PersonalData;
import id.tameng.language.Judgement.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What of a judgement no query asks for, as short as it goes: there is one for every message ever received.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Details(
        @JsonProperty("c") @Nullable Map<String, Double> found,
        @JsonProperty("s") @Nullable List<Piece> pieces,
        @JsonProperty("p") @Nullable List<Personal> data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A span, as an array of its parts.
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Piece(int start, int end, double weight, String reason) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Personal(int start, int end, String kind) {}

    static Details of(Judgement judgement) {
        return new Details(
                judgement.abuse().categories().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> round(entry.getValue()))),
                judgement.spans().stream()
                        .map(span -> new Piece(span.start(), span.end(), round(span.weight()), span.reason()))
                        .toList(),
                judgement.personal().stream()
                        .map(data -> new Personal(data.start(), data.end(), data.kind()))
                        .toList());
    }

    static Details parse(String json) {
        return JSON.readValue(json, Details.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Map<String, Double> categories() {
        return Objects.requireNonNullElse(found, Map.of());
    }

    List<Span> spans() {
        return Objects.requireNonNullElse(pieces, List.<Piece>of()).stream()
                .map(piece -> new Span(piece.start(), piece.end(), piece.weight(), piece.reason()))
                .toList();
    }

    List<PersonalData> personal() {
        return Objects.requireNonNullElse(data, List.<Personal>of()).stream()
                .map(one -> new PersonalData(one.start(), one.end(), one.kind()))
                .toList();
    }

    private static double round(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }
}
