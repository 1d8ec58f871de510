package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A supervisor puts the list of customers in order.
class CustomersTests extends RunningTameng {

    @Test
    void makesOneOfTwoAndTwoOfOneAgain() {
        var bayu = at("bayu");
        bayu.navigate(url("/customers/duplicates"));
        var pair = bayu.locator(".likeness").filter(new Locator.FilterOptions().setHasText("Dimas Oktavian"));
        pair.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Bandingkan")))
                .click();
        assertThat(bayu.getByRole(AriaRole.HEADING, named("Dua pelanggan, satu orang?")))
                .isVisible();
        Everyone.canUseNow(bayu, "merge");
        bayu.getByRole(AriaRole.GROUP, named("Nama"))
                .getByLabel("Dimas Oktavian", new Locator.GetByLabelOptions().setExact(true))
                .check();
        bayu.getByRole(AriaRole.BUTTON, named("Gabungkan")).click();

        assertThat(bayu.getByRole(AriaRole.HEADING, named("Dimas Oktavian"))).isVisible();
        assertThat(bayu.locator(".customer-notice")).containsText("sudah digabungkan ke sini oleh Bayu");
        assertThat(bayu.locator(".customer-identity").first()).isVisible();
        assertThat(bayu.getByText("dimas.oktaviani@surat-lain.test").first()).isVisible();
        assertThat(bayu.locator(".timeline")).containsText("digabungkan ke");

        bayu.getByRole(AriaRole.BUTTON, named("Urungkan penggabungan")).click();
        assertThat(bayu.getByRole(AriaRole.HEADING, named("Dimas Oktaviani"))).isVisible();
        assertThat(bayu.locator(".customer-identity").filter(new Locator.FilterOptions().setHasText("surat-lain")))
                .hasCount(0);
        Everyone.canUseNow(bayu, "customer");
    }

    @Test
    void importsTheGoodRowsAndTellsOfTheOthers() {
        var bayu = at("bayu");
        bayu.navigate(url("/customers/imports"));
        Everyone.canUseNow(bayu, "imports");
        bayu.locator("#file")
                .setInputFiles(new FilePayload("pameran.csv", "text/csv", """
                Nama;Kontak;Nomor WA
                Laras Pameran;laras@pameran.test;0812-1111-4401
                Rusak;bukan alamat;
                "Tak ditutup;x@pameran.test;
                Damar Pameran;damar@pameran.test;0812-1111-4402
                """.getBytes(StandardCharsets.UTF_8)));
        bayu.getByRole(AriaRole.BUTTON, named("Buka berkas")).click();

        assertThat(bayu.getByLabel("Arti kolom Kontak")).hasValue("email");
        assertThat(bayu.getByLabel("Arti kolom Nomor WA")).hasValue("phone");
        bayu.getByRole(AriaRole.BUTTON, named("Coba dulu")).click();
        assertThat(bayu.getByRole(AriaRole.HEADING, named("Hasil percobaan"))).isVisible(eventually());
        assertThat(bayu.locator(".import-counts")).containsText("Baru: 2");
        assertThat(bayu.locator(".import-refusal").first()).containsText("Baris 3");
        assertThat(bayu.locator(".import-refusal").last()).containsText("Tanda kutip dibuka");
        Everyone.canUseNow(bayu, "import");

        bayu.getByRole(AriaRole.BUTTON, named("Impor sekarang")).click();
        assertThat(bayu.getByRole(AriaRole.HEADING, named("Impor selesai"))).isVisible(eventually());
        var download = bayu.waitForDownload(
                () -> bayu.getByRole(AriaRole.LINK, named("Unduh yang ditolak")).click());
        org.assertj.core.api.Assertions.assertThat(download.path()).content().contains("Baris,Alasan", "bukan alamat");

        bayu.navigate(url("/customers?q=pameran"));
        assertThat(bayu.locator(".customers-row")).hasCount(2);
    }

    @Test
    void fitsAPhoneAndTheNight() {
        var bayu = at("bayu", PHONE, ColorScheme.DARK);
        for (var path : new String[] {
            "/customers",
            "/customers/duplicates",
            "/customers/imports",
            "/companies",
            "/companies/1",
            "/customers/1",
            "/customers/1/merge",
            "/customers/1/merge?with=2",
            "/customers/1/edit",
            "/customers/1/consents",
            "/customers/new"
        }) {
            bayu.navigate(url(path));
            bayu.locator("#main").waitFor();
            Everyone.canUseNow(bayu, path);
            var overflow = bayu.evaluate("document.documentElement.scrollWidth > innerWidth");
            org.assertj.core.api.Assertions.assertThat(overflow).as(path).isEqualTo(false);
        }
    }

    /// A job comes by every other second.
    private static IsVisibleOptions eventually() {
        return new IsVisibleOptions().setTimeout(30_000);
    }
}
