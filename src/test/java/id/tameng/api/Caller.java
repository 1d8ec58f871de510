package id.tameng.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Tries a route as somebody and says how that ended: `ok` (let in, whatever became of it), `login` (sent to the
/// sign-in page), `401`, `403`, or `failed`.
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Requests requests;
    private final Staff staff;
    private final Map<String, Long> people = new HashMap<>();
    private String csrf = "";
    private String csrfCookie = "";

    Caller(Requests requests, Staff staff) {
        this.requests = requests;
        this.staff = staff;
    }

    String outcome(Route route, String role) {
        // Each try with a session or token of its own: one of the routes ends it.
        var request = HttpRequest.newBuilder(requests.uri(route.path()))
                .method(route.method(), BodyPublishers.ofString(route.body()))
                .header("Content-Type", route.contentType());
        if (route.isApi()) {
            authorise(request, role, role.equals("token") ? new String[0] : Staff.EVERYTHING);
        } else {
            enter(request, role);
        }
        return outcome(request.build());
    }

    private void authorise(HttpRequest.Builder request, String role, String... scopes) {
        if (!role.equals("nobody")) {
            request.header("Authorization", "Bearer " + staff.token(person(role), null, null, scopes));
        }
    }

    /// As a browser would, past the guard against forged requests, which is not what is tried here.
    private void enter(HttpRequest.Builder request, String role) {
        if (csrf.isEmpty()) {
            var login = requests.get(null, "/login");
            var found = TOKEN.matcher(login.body());
            csrf = found.find() ? found.group(1) : "";
            csrfCookie = login.whole().headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("tameng_csrf="))
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .findFirst()
                    .orElse("");
        }
        request.header("X-CSRF-Token", csrf);
        if (role.equals("token")) {
            authorise(request, "administrator", Staff.EVERYTHING);
        }
        boolean session = !role.equals("nobody") && !role.equals("token");
        request.header("Cookie", csrfCookie + (session ? "; " + staff.session(person(role)) : ""));
    }

    private long person(String role) {
        return people.computeIfAbsent(
                role, key -> staff.person(key.equals("token") ? "administrator" : key, staff.team("Meja")));
    }

    /// Reads no further than the headers: event streams have no end.
    private String outcome(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            response.body().close();
            var location = response.headers().firstValue("Location").orElse("");
            if (location.startsWith("/login?") || location.equals("/login")) {
                return "login";
            }
            return switch (response.statusCode()) {
                case 401, 403 -> Integer.toString(response.statusCode());
                default -> response.statusCode() < 500 ? "ok" : "failed";
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
