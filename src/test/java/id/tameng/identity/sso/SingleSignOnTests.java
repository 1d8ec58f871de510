package id.tameng.identity.sso;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.identity.Colleagues;
import id.tameng.identity.PeopleDirectory;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tameng.data=target/test-data/sso",
            "tameng.email.inlet.port=0",
            "tameng.sso.client-secret=rahasia",
            "tameng.sso.name=Kantor",
            "tameng.sso.create=true",
            "tameng.sso.role=agent"
        })
@Import(Colleagues.class)
class SingleSignOnTests {

    private static final ServletWebServerApplicationContext PROVIDER = OfficeIdentityProvider.start();

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private PeopleDirectory directory;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(Redirect.ALWAYS)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("tameng.sso.issuer", () -> "http://localhost:" + providerPort());
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }

    @BeforeEach
    void tellTheProvider() {
        OfficeIdentityProvider.PROGRAM.set("http://localhost:" + port);
        colleagues.hire("administrator");
    }

    @Test
    void letsInWhomTheProviderKnowsByHerAddress() throws Exception {
        long ratna = person("ratna");
        var page = signIn("ratna");
        assertThat(page.uri().getPath()).isEqualTo("/profile");
        assertThat(page.body()).contains("Ratna Sari");
        assertThat(directory.get(ratna).name()).isEqualTo("Ratna Sari");
    }

    @Test
    void addsANewcomerWithTheRoleThatIsSet() throws Exception {
        assertThat(signIn("newcomer").body()).contains("Nama newcomer");
        var added = directory.page("newcomer@kantor.test", 0).getFirst();
        assertThat(added.role()).isEqualTo("agent");
        assertThat(added.alias()).isEqualTo("newcomer");
    }

    @Test
    void refusesAnAddressThatNobodyHasVerified() throws Exception {
        person("stranger");
        var page = signIn("stranger");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("role=\"alert\"");
        assertThat(get("/profile").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void refusesAnAnswerThatNobodyHasAskedFor() throws Exception {
        assertThat(get("/login/sso/callback?code=abc&state=def").statusCode()).isEqualTo(422);
        assertThat(get("/profile").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void isOfferedOnTheSignInPageAndLeftThereToo() throws Exception {
        assertThat(get("/login").body()).contains("/login/sso?next=", "Kantor");
        assertThat(get("/login?left=true").body()).contains("/login/sso/logout");
        var farewell = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url("/login/sso/logout")).build(), BodyHandlers.discarding());
        assertThat(farewell.headers().firstValue("Location").orElseThrow())
                .startsWith("http://localhost:" + providerPort() + "/connect/logout?client_id=tameng");
    }

    private HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        var there = get("/login/sso?next=%2Fprofile");
        assertThat(there.uri().getPort()).isEqualTo(providerPort());
        var token = CSRF.matcher(there.body());
        assertThat(token.find()).isTrue();
        var login = HttpRequest.newBuilder(there.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=kantor&_csrf=" + token.group(1)))
                .build();
        return browser.send(login, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(url(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static int providerPort() {
        return Objects.requireNonNull(PROVIDER.getWebServer()).getPort();
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private long person(String name) {
        var colleague = colleagues.hire("agent");
        jdbc.sql("UPDATE person SET email = :email, name = 'Ratna Sari' WHERE id = :id")
                .param("email", name + "@kantor.test")
                .param("id", colleague.id())
                .update();
        return colleague.id();
    }
}
