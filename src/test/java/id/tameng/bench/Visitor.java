package id.tameng.bench;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody of the demo organisation who has signed in.
///
/// @param cookie what her browser sends with each request
/// @param csrf what her browser sends with each form; the page says it once
record Visitor(URI site, String cookie, String csrf) {

    static Visitor signIn(URI site, String name) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var login = http.send(HttpRequest.newBuilder(site.resolve("/login")).build(), BodyHandlers.ofString());
            var form = "email=" + name + "%40demo.tameng.test&password=demo-tameng&_csrf="
                    + URLEncoder.encode(Html.csrf(login.body()), StandardCharsets.UTF_8);
            http.send(
                    HttpRequest.newBuilder(site.resolve("/session"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            var inbox =
                    http.send(HttpRequest.newBuilder(site.resolve("/inbox/all")).build(), BodyHandlers.ofString());
            return new Visitor(site, told(cookies), Html.csrf(inbox.body()));
        }
    }

    private static String told(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /// For a real browser.
    List<Cookie> cookies() {
        return Arrays.stream(cookie.split("; "))
                .map(one -> one.split("=", 2))
                .map(one -> new Cookie(one[0], one[1]).setUrl(site.toString()))
                .toList();
    }

    PageClient browser() throws IOException {
        return new PageClient(this);
    }
}
