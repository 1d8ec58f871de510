package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlMailTests {

    private static final Set<String> ACTIVE = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "button",
            "svg",
            "math",
            "style",
            "link",
            "meta",
            "base",
            "video",
            "audio",
            "frame",
            "frameset",
            "applet",
            "template",
            "noscript",
            "textarea",
            "select");

    static List<String> vectors() {
        try (var in = HtmlMailTests.class.getResourceAsStream("/xss-vectors.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void disarmsEveryVector(String vector) {
        var document = Jsoup.parseBodyFragment(HtmlMail.sanitise(vector));
        for (var element : document.body().getAllElements()) {
            assertThat(ACTIVE).doesNotContain(element.normalName());
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("srcset", "background", "formaction", "action");
                expectHarmless(attribute.getKey(), attribute.getValue());
            }
        }
    }

    private static void expectHarmless(String name, String value) {
        switch (name) {
            case "href" -> assertThat(value).matches("(?s)(https?://|mailto:|tel:).*");
            case "src" -> assertThat(value).matches("(?s)(https?://|cid:|data:image/(png|jpeg|gif|webp);base64,).*");
            case "style" ->
                assertThat(value)
                        .doesNotContainIgnoringCase("url(")
                        .doesNotContain("position", "expression", "@import", "\\");
            default -> {} // text
        }
    }

    @Test
    void keepsWhatAMailLooksLike() {
        var html = HtmlMail.sanitise(
                "<table width=\"600\" bgcolor=\"#ffffff\"><tr><td align=center style=\"padding:8px;font-family:Arial\">"
                        + "<font color=red face=\"Arial, Helvetica\" size=2><b>Promo</b></font></td></tr></table>");
        assertThat(html)
                .contains(
                        "width=\"600\"",
                        "bgcolor=\"#ffffff\"",
                        "align=\"center\"",
                        "padding:8px",
                        "color=\"red\"",
                        "<b>Promo</b>");
    }

    @Test
    void opensLinksOutside() {
        assertThat(HtmlMail.sanitise("<a href='https://x.id/a' target=_top>x</a>"))
                .contains("target=\"_blank\"", "rel=\"noopener noreferrer nofollow\"");
        assertThat(HtmlMail.sanitise("<a href='/a'>x</a><a href='javascript:x'>y</a><a href='cid:x'>z</a>"))
                .doesNotContain("href");
    }

    @Test
    void holdsBackRemotePicturesOnly() {
        var html =
                HtmlMail.sanitise("<img src=HTTPS://x.id/a.png alt='src=\"http'><img src=//x.id/b.png><img src=cid:c@x>"
                        + "<img src='data:image/gif;base64,R0lGOD=='><p>src=\"http://teks\"</p>");
        assertThat(HtmlMail.hasRemoteImages(html)).isTrue();
        var held = HtmlMail.withoutRemoteImages(html);
        assertThat(held).contains("data-remote-src=\"https://x.id/a.png\"", "data-remote-src=\"https://x.id/b.png\"");
        assertThat(held).contains(" src=\"cid:c", " src=\"data:image/gif").doesNotContain(" src=\"http");
        assertThat(HtmlMail.hasRemoteImages(held)).isFalse();
    }

    @Test
    void staysBoundedOnHostileHtml() {
        assertThat(HtmlMail.sanitise("<div>".repeat(100_000))).isNotNull();
        assertThat(HtmlMail.sanitise("<a <a ".repeat(100_000))).isNotNull();
        assertThat(HtmlMail.toText("<blockquote>".repeat(50_000) + "x")).endsWith("x");
        assertThat(HtmlMail.sanitise("<p style=\"" + "color:red;".repeat(50_000) + "\">x"))
                .contains("x");
    }
}
