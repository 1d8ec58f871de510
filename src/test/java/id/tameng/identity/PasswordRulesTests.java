package id.tameng.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "123456789, password-short",
        "aaaaaaaaaaaaaaa, password-plain",
        "1212121212121212, password-plain",
        "Sari@Tameng.test, password-personal",
        "sariwulandari, password-personal"
    })
    void refuseWhatIsEasyToGuess(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check(password, "sari@tameng.test", "Sari Wulandari"))
                .hasMessage(code);
    }

    @Test
    void allowAShortSentence() {
        assertThatCode(() -> PasswordRules.check("kopi tubruk pagi", "sari@tameng.test", "Sari Wulandari"))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptTheirOwnSuggestions() {
        assertThatCode(() -> PasswordRules.check(GeneratedPassword.next(), "sari@tameng.test", "Sari"))
                .doesNotThrowAnyException();
    }
}
