package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HardCodedTextTests {

    @Test
    void findsSentencesThatReachAPage() {
        assertThat(HardCodedText.in("return again(page, email, next, \"Kata sandi salah\");"))
                .containsExactly("\"Kata sandi salah\"");
        assertThat(HardCodedText.in("errors.rejectValue(\"name\", \"blank\", \"Isi dulu, ya\");"))
                .hasSize(1);
    }

    @Test
    void leavesWhatOnlyProgrammersRead() {
        assertThat(HardCodedText.in("""
                // Only a path of ours "or so it seems"
                @PreAuthorize("hasAuthority('a') or permitAll")
                throw new IllegalStateException("Pages are served over HTTP only");
                response.setHeader("Content-Security-Policy", "sandbox allow-popups");
                return page.text("login.failed");
                Form.of(new NoteForm("", name, ""), "", " and ", "Mac OS X");
                """)).isEmpty();
    }
}
