package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.api.Contract.Operation;
import id.tameng.api.Requests.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Each operation of the OpenAPI document is tried with fitting, odd and hostile requests, by somebody who may,
/// somebody
/// who may not, and nobody. Whatever is asked, the answer is one that the document promises.
@ApiTest
class ContractApiTests {

    /// Nobody needs a token for these.
    private static final Set<String> OPEN = Set.of("POST /api/v1/tokens");

    private static final int ENOUGH = 40;

    private final Requests api;
    private final Staff staff;
    private final Set<String> complaints = new TreeSet<>();
    private Contract contract;
    private Values values;
    private String ours = "";
    private String theirs = "";
    private String number = "";
    private String message = "";
    private String customer = "";

    @Autowired
    ContractApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
        contract = new Contract(api.get(null, "/api/v1/openapi.json").json());
        values = new Values(contract);
    }

    @BeforeEach
    void prepare() {
        ours = staff.token(staff.person("administrator", staff.team("Kita")));
        theirs = staff.token(staff.person("agent", staff.team("Mereka")));
        var ticket = api.post(ours, "/api/v1/tickets", """
                {"customer": {"email": "kontrak@contoh.test", "name": "Ratna"}, "subject": "Paket", "body": "Halo"}
                """).json();
        number = ticket.path("number").asString();
        customer = ticket.at("/customer/id").asString();
        message = api.get(ours, "/api/v1/tickets/" + number + "/messages")
                .json()
                .at("/data/0/id")
                .asString();
    }

    @Test
    void fittingRequestsAreAnsweredAsPromised() {
        for (var operation : contract.operations()) {
            if (!operation.method().equals("DELETE")) {
                check(operation, address(operation), ours, body(operation));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void oddBodiesAreRefusedAsPromised() {
        for (var operation : contract.operations()) {
            if (!operation.body().isMissingNode()) {
                values.odd(operation.body()).forEach(body -> check(operation, path(operation), ours, body));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void oddParametersAreRefusedAsPromised() {
        for (var operation : contract.operations()) {
            for (var name : operation.names("query")) {
                for (var odd : Values.ODD_TEXTS) {
                    check(operation, path(operation) + "?" + name + "=" + odd, ours, body(operation));
                }
            }
            if (!operation.names("path").isEmpty()) {
                for (var odd : List.of("0", "-1", "x", "99999999999999999999", "CS-26-999999", "a".repeat(300))) {
                    check(operation, operation.path().replaceAll("\\{[^}]+}", odd), ours, body(operation));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void nobodyComesInWithoutAToken() {
        for (var operation : contract.operations()) {
            if (!OPEN.contains(operation.toString())) {
                for (var token : new String[] {null, "x", "tmg_" + "0".repeat(40)}) {
                    assertThat(check(operation, path(operation), token, body(operation))
                                    .status())
                            .as(operation.toString())
                            .isEqualTo(401);
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsOthersLooksAsIfItWereNotThere() {
        for (var operation : contract.operations()) {
            if (operation.path().contains("{")) {
                var answer = check(operation, address(operation), theirs, body(operation));
                if (answer.status() == 422) {
                    // Refused before anything was looked for: whoever may see it hears the same.
                    assertThat(check(operation, address(operation), ours, body(operation))
                                    .status())
                            .as(operation.toString())
                            .isEqualTo(422);
                } else {
                    assertThat(answer.status()).as(operation.toString()).isIn(403, 404);
                }
                assertThat(answer.body()).as(operation.toString()).doesNotContain("kontrak@contoh.test", "Ratna");
            }
        }
        assertThat(complaints).isEmpty();
    }

    private @Nullable String body(Operation operation) {
        return operation.body().isMissingNode()
                ? null
                : values.fitting(operation.body()).toString();
    }

    /// With what must be asked for.
    private String address(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals("query")
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asString() + "="
                        + values.value(contract.resolve(parameter.path("schema")))
                                .asString())
                .collect(Collectors.joining("&", path(operation) + "?", ""));
    }

    /// With the ids of the ticket that was opened for this test, where such a thing is asked for.
    private String path(Operation operation) {
        var path = operation.path().replace("{number}", number);
        if (path.startsWith("/api/v1/customers/")) {
            path = path.replaceFirst("\\{[^}]+}", customer);
        }
        if (path.startsWith("/api/v1/messages/")) {
            path = path.replaceFirst("\\{[^}]+}", message);
        }
        return path.replaceAll("\\{[^}]+}", "987654321");
    }

    private Answer check(Operation operation, String path, @Nullable String token, @Nullable String body) {
        var answer = api.send(operation.method(), token, path, body);
        var type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
        if (complaints.size() < ENOUGH) {
            contract.complaint(operation, answer.status(), type, answer.body())
                    .ifPresent(complaint -> complaints.add(operation + " → " + answer.status() + ": "
                            + shorten(complaint) + " for " + shorten(path + " " + body)));
        }
        return answer;
    }

    private static String shorten(String text) {
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
