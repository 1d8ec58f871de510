package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with more, or something other, than a password.
class SecondFactorTests extends RunningTameng {

    private static final Map<String, String> INDONESIAN = Map.of("Accept-Language", "id");
    private static final Pattern HOME = Pattern.compile("/inbox/");

    private final JdbcClient jdbc;

    @Autowired
    SecondFactorTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AfterEach
    void forgetWhatWasSetUp() {
        jdbc.sql("DELETE FROM authenticator_app WHERE person_id = (SELECT id FROM person WHERE email LIKE 'yohana@%')")
                .update();
        jdbc.sql("DELETE FROM passkey").update();
        jdbc.sql("""
                        UPDATE person SET password_hash = (SELECT password_hash FROM person WHERE email LIKE 'sari@%')
                        WHERE email LIKE 'made@%'
                        """).update();
    }

    @Test
    void anAuthenticatorAppIsScannedAndThenAskedFor() {
        var yohana = at("yohana");
        yohana.navigate(url("/profile/factors"));
        link(yohana, "Pasang aplikasi");
        assertThat(yohana.getByRole(
                        AriaRole.IMG, new GetByRoleOptions().setName("Kode QR untuk aplikasi autentikator")))
                .isVisible();
        yohana.getByText("Tidak bisa memindai?").click();
        var secret = yohana.locator("#app-secret").textContent().strip();
        yohana.fill("#code", code(secret, -1));
        button(yohana, "Pasang");
        assertThat(yohana.locator(".factor-codes li")).hasCount(10);
        var recovery = yohana.locator(".factor-codes li").first().textContent().strip();

        var later = stranger();
        password(later, "yohana");
        assertThat(later.getByRole(AriaRole.HEADING)).hasText("Satu langkah lagi");
        later.fill("#code", "000000");
        button(later, "Masuk");
        assertThat(later.getByRole(AriaRole.ALERT).first()).containsText("belum cocok");
        later.fill("#code", code(secret, 0));
        button(later, "Masuk");
        assertThat(later).hasURL(HOME);

        var without = stranger();
        password(without, "yohana");
        without.fill("#code", recovery);
        button(without, "Masuk");
        assertThat(without).hasURL(HOME);
    }

    @Test
    void aPasskeyLetsInWithoutAPassword() {
        var made = at("made");
        made.context().setExtraHTTPHeaders(INDONESIAN);
        authenticator(made);
        made.navigate(url("/profile/factors"));
        made.getByLabel("Nama passkey").fill("Laptop kantor");
        button(made, "Tambah passkey");
        assertThat(made.getByText("Laptop kantor")).isVisible();
        assertThat(made.getByText("belum pernah dipakai")).isVisible();

        button(made, "Keluar");
        assertThat(made.locator("#email")).isVisible();
        made.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Masuk dengan passkey"))
                .click();
        assertThat(made).hasURL(HOME);
        assertThat(made.locator(".rail")).containsText("I Made Artawan");
        made.navigate(url("/profile/factors"));
        assertThat(made.getByText("terakhir dipakai: baru saja")).isVisible();

        made.onDialog(dialog -> dialog.accept());
        made.getByLabel("Hapus Laptop kantor").click();
        assertThat(made.locator("#flash")).containsText("Passkey dihapus");
        button(made, "Keluar");
        made.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Masuk dengan passkey"))
                .click();
        assertThat(made.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(made.locator("#email")).isVisible();
    }

    @Test
    void aForgottenPasswordIsChosenAnewByMail() {
        var made = stranger();
        made.navigate(url("/login"));
        link(made, "Lupa kata sandi?");
        assertThat(made.getByRole(AriaRole.HEADING)).hasText("Lupa kata sandi");
        made.fill("#email", "made@demo.tameng.test");
        button(made, "Kirim tautan");
        assertThat(made.getByRole(AriaRole.HEADING)).hasText("Periksa surel Anda");

        made.navigate(linkInTheOutbox());
        made.fill("#password", "angin timur laut");
        button(made, "Simpan kata sandi");
        assertThat(made.getByRole(AriaRole.STATUS)).containsText("Kata sandi baru tersimpan");
        made.fill("#email", "made@demo.tameng.test");
        made.fill("#password", "angin timur laut");
        made.click("#password ~ button");
        assertThat(made).hasURL(HOME);
    }

    /// In the demo mail is kept to be looked at; it comes within seconds.
    private String linkInTheOutbox() {
        var sari = at("sari");
        var mail = sari.getByText("Kata sandi baru untuk Tameng").first();
        sari.waitForCondition(() -> {
            sari.navigate(url("/demo/outbox"));
            return mail.isVisible();
        });
        mail.click();
        var text = sari.locator(".mailbox-text");
        assertThat(text).containsText("Halo I Made Artawan");
        var found = Pattern.compile("/password-reset/[\\w-]+").matcher(text.textContent());
        org.assertj.core.api.Assertions.assertThat(found.find()).isTrue();
        return url(found.group());
    }

    /// Somebody at a browser that nobody has signed in with.
    private Page stranger() {
        var page = at("sari", DESK, ColorScheme.LIGHT);
        page.context().clearCookies();
        page.context().setExtraHTTPHeaders(INDONESIAN);
        return page;
    }

    private void password(Page page, String person) {
        page.navigate(url("/login"));
        page.fill("#email", person + "@demo.tameng.test");
        page.fill("#password", "demo-tameng");
        page.click("#password ~ button");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
    }

    /// A key with a fingerprint sensor, plugged into the browser.
    private static void authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    /// What an authenticator app shows, reckoned by the standard alone.
    private static String code(String secret, int later) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + later;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
