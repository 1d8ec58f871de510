package id.tameng.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halo<script>alert(1)</script>",
                "Halo<img src=x onerror=alert(1)>",
                "<p onclick='alert(1)' style='position:fixed'>Halo</p>",
                "<a href=\"javascript:alert(1)\">Halo</a>",
                "<iframe src='https://jahat.test'></iframe>Halo",
                "<svg onload=alert(1)></svg>Halo"
            })
    void keepsNothingThatRuns(String html) {
        var text = ReplyText.html(html);
        assertThat(text.html())
                .contains("Halo")
                .doesNotContain("script", "onerror", "onclick", "style", "iframe", "svg", "onload");
    }

    @Test
    void keepsWhatTheEditorOffers() {
        var html = "<div><strong>Tebal</strong> <em>miring</em> <del>coret</del></div><ul><li>satu</li></ul>"
                + "<blockquote>kutip</blockquote><a href=\"https://tameng.test/x\">tautan</a>";
        assertThat(ReplyText.html(html).html())
                .contains("<strong>Tebal</strong>", "<em>", "<del>", "<li>satu</li>", "<blockquote>")
                .contains("href=\"https://tameng.test/x\"", "nofollow");
    }

    @Test
    void readsAsTextToo() {
        assertThat(ReplyText.html("<div>Halo<br>Kak</div><ul><li>satu</li><li>dua</li></ul>")
                        .text())
                .isEqualTo("Halo\nKak\n• satu\n• dua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000"})
    void refusesEmptyWords(String text) {
        assertThatThrownBy(() -> ReplyText.plain(text)).hasMessage("message-empty");
        assertThatThrownBy(() -> ReplyText.html("<div><br>" + text + "</div>")).hasMessage("message-empty");
    }
}
