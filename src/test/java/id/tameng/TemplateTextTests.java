package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTests {

    @Test
    void findsTextBetweenTags() {
        assertThat(TemplateText.hardCoded("<p class=\"lead\">Halo, ${name}</p>"))
                .containsExactly("Halo,");
    }

    @Test
    void findsAttributesThatPeopleRead() {
        assertThat(TemplateText.hardCoded(
                        "<input placeholder=\"Cari\" name=\"q\" aria-label=\"${page.text(\"find\")}\">"))
                .containsExactly("Cari");
    }

    @Test
    void findsSentencesHandedToOtherTemplates() {
        assertThat(TemplateText.hardCoded("@template.platform.plain(page = page, title = \"Masuk\", kind = \"small\")"))
                .containsExactly("\"Masuk\"");
    }

    @Test
    void findsTextInBlocksWithinCalls() {
        assertThat(TemplateText.hardCoded("@template.a.b(content = @`\n<b>Tutup</b>\n@if(x != null)Ya@endif`)"))
                .contains("Tutup", "Ya");
    }

    @Test
    void leavesCodeAndOurNameAlone() {
        assertThat(TemplateText.hardCoded("""
                @import id.tameng.platform.web.Page
                @param Page page
                <%-- says nothing --%>
                @for(var item : page.navigation())
                  <a href="/x?y=${item.path()}" aria-current="${page.isCurrent(item) ? "page" : null}">${page.text("a." + item.key())}</a>
                @endfor
                <title>${page.text("t")} · Tameng&nbsp;</title>
                <script type="importmap">{"imports": {"a": "${page.asset("b")}"}}</script>
                """)).isEmpty();
    }

    @Test
    void isNotMisledByArrowsInAttributes() {
        assertThat(TemplateText.hardCoded(
                        "<dialog data-action=\"click->keys#close\" id=\"a\"><kbd>j</kbd> Tutup</dialog>"))
                .containsExactly("Tutup");
    }
}
