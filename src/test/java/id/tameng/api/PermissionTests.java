package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the program, tried as everyone. The table `permissions.txt` says what each may expect; a route
/// without a row fails, and so does a row without a route. The failure prints the rows as they would have to be: read
/// them before you copy them.
@ApiTest
class PermissionTests {

    private final RequestMappingHandlerMapping mapping;
    private final Caller caller;

    @Autowired
    PermissionTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            Requests requests,
            Staff staff) {
        this.mapping = mapping;
        caller = new Caller(requests, staff);
    }

    @Test
    void everyRouteLetsInWhomTheTableNamesAndNobodyElse() {
        var table = PermissionTable.read();
        var routes = new TreeMap<String, Route>();
        Route.all(mapping).forEach(route -> routes.put(route.key(), route));
        var wrong = new ArrayList<String>();
        routes.forEach((key, route) -> {
            var actual = PermissionTable.row(route, role -> caller.outcome(route, role));
            if (!actual.equals(table.get(key))) {
                wrong.add(actual);
            }
        });
        assertThat(String.join("\n", wrong))
                .as("rows that permissions.txt would need")
                .isEmpty();
        assertThat(table.keySet()).as("rows without a route").isEqualTo(routes.keySet());
    }
}
