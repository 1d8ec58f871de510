package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void knowsEveryWayOfAsking() {
        var wording = Wording.of("""
                ${page.text("login.title")} ${page.text("status." + status.key())}
                throw DomainException.invalid("no-recipient");
                throw new DomainException(Kind.TOO_MANY, "too-many-logins", 3);
                return Redirect.to("/profile?flash=profile-saved");
                @NotBlank(message = "{person.name.blank}") String name
                """);
        assertThat(wording.keys())
                .containsExactlyInAnyOrder(
                        "login.title",
                        "problem.no-recipient",
                        "problem.too-many-logins",
                        "flash.profile-saved",
                        "person.name.blank");
        assertThat(wording.beginnings()).containsExactly("status.");
    }

    @Test
    void tellsWhatIsLeftOver() {
        var wording = Wording.of("page.text(\"status.\" + key); invalid(\"no-recipient\"); text(\"problem.\" + code)");
        assertThat(wording.uses("status.open")).isTrue();
        assertThat(wording.uses("problem.no-recipient")).isTrue();
        assertThat(wording.uses("problem.no-recipient.title")).isTrue();
        assertThat(wording.uses("problem.forgotten")).isFalse();
        assertThat(wording.uses("inbox.forgotten")).isFalse();
    }
}
