package id.tameng.language.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TamengTest
class LessonPagesTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Teacher teacher;

    private Cookie administrator;

    @BeforeEach
    void signIn() {
        administrator = colleagues.signIn(colleagues.hire("administrator"));
    }

    @AfterEach
    void forget() {
        teacher.forgetEverything();
    }

    @Test
    void areForAdministrators() {
        var supervisor = colleagues.signIn(colleagues.hire("supervisor"));
        assertThat(web.get().uri("/settings/intents").cookie(supervisor)).hasStatus(403);
        assertThat(web.get().uri("/settings/intents").cookie(administrator))
                .hasStatusOk()
                .bodyText()
                .contains("Status pesanan")
                .contains("Latih sekarang");
    }

    @Test
    void aSentenceCanBeTried() {
        assertThat(web.get()
                        .uri("/settings/intents?text={text}", "kode otp belum masuk kak")
                        .cookie(administrator))
                .hasStatusOk()
                .bodyText()
                .contains("kode OTP ·", "dengan topik bawaan");
        assertThat(web.get()
                        .uri("/settings/intents?text={text}", "wkwkwk lucu banget")
                        .cookie(administrator))
                .bodyText()
                .contains("basa-basi ·");
    }

    @Test
    void anEmptyNameIsExplained() {
        assertThat(web.post()
                        .uri("/settings/intents")
                        .param("title", " ")
                        .with(csrf())
                        .cookie(administrator))
                .hasStatus(422)
                .bodyText()
                .contains("Nama perlu 1 sampai 60 huruf");
    }

    @Test
    void anIntentIsAddedChangedTrainedAndRemoved() throws Exception {
        var added = web.post()
                .uri("/settings/intents")
                .param("title", "Sewa Perahu")
                .with(csrf())
                .cookie(administrator)
                .exchange();
        assertThat(added).hasStatus(303);
        var path = Objects.requireNonNull(added.getResponse().getHeader("Location"))
                .replaceAll("\\?.*", "");
        assertThat(web.put()
                        .uri(path)
                        .param("title", "Sewa Perahu")
                        .param("examples", "mau sewa perahu\nsewa perahu sehari berapa\nperahu disewakan?")
                        .with(csrf())
                        .cookie(administrator))
                .hasStatus(303);
        assertThat(web.post().uri("/settings/intents/training").with(csrf()).cookie(administrator))
                .hasStatus(303);
        assertThat(web.get()
                        .uri("/settings/intents?text={text}", "mau sewa perahu besok")
                        .cookie(administrator))
                .bodyText()
                .contains("Sewa Perahu ·", "dengan contoh Anda");
        assertThat(intents(administrator)).contains("Kembali ke topik bawaan").doesNotContain("lagi sejak");
        assertThat(web.delete().uri("/settings/intents/training").with(csrf()).cookie(administrator))
                .hasStatus(303);
        assertThat(intents(administrator))
                .contains("Memakai topik bawaan lagi sejak", "Sewa Perahu")
                .doesNotContain("Kembali ke topik bawaan");
        assertThat(web.get()
                        .uri("/settings/intents?text={text}", "mau sewa perahu besok")
                        .cookie(administrator))
                .bodyText()
                .contains("dengan topik bawaan")
                .doesNotContain("Sewa Perahu ·");
        assertThat(web.delete().uri(path).with(csrf()).cookie(administrator)).hasStatus(303);
        assertThat(web.get().uri(path).cookie(administrator)).hasStatus(404);
    }

    private String intents(Cookie reader) throws Exception {
        return web.get()
                .uri("/settings/intents")
                .cookie(reader)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
