package id.tameng.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A browser that has signed in and hears what changes, without its window.
final class Listening implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final FinishedJar program;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> listening;

    private Listening(FinishedJar program, String email, String topic) throws IOException, InterruptedException {
        this.program = program;
        signIn(email);
        listening = listen(topic);
    }

    static Listening to(FinishedJar program, String email, String topic) throws IOException, InterruptedException {
        return new Listening(program, email, topic);
    }

    private void signIn(String email) throws IOException, InterruptedException {
        var page = http.send(HttpRequest.newBuilder(program.uri("/login")).build(), BodyHandlers.ofString());
        var csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new IllegalStateException("No form to sign in with: " + page.statusCode());
        }
        var form = Map.of("_csrf", csrf.group(1), "email", email, "password", "demo-tameng").entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        http.send(
                HttpRequest.newBuilder(program.uri("/session"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private CompletableFuture<Void> listen(String topic) {
        var request =
                HttpRequest.newBuilder(program.uri("/stream?topics=" + topic)).build();
        return http.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(heard::add));
    }

    /// The next thing heard; null when it stayed quiet for half a minute.
    @Nullable
    String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        listening.cancel(true);
        http.shutdownNow();
    }
}
