package id.tameng.customers.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.customers.merging.Signs.Sign;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignsTests {

    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        var plain = new Sign("name", "kusuma rina");
        assertThat(name("Rina Kusuma")).contains(plain);
        assertThat(name("KUSUMA, Rina")).contains(plain);
        assertThat(name("Ibu Rína  Kusuma, S.E."))
                .as("titles and accents")
                .contains(new Sign("name", "e kusuma rina s"));
        assertThat(name("Bu Rína Kusuma")).contains(plain);
        assertThat(name("Pak")).isEmpty();
    }

    @Test
    void aNameSoundsTheSameHoweverItIsSpelt() {
        assertThat(sounds("Dewi Mohammad")).isNotEmpty().isEqualTo(sounds("Moehamad Devi"));
        assertThat(sounds("Rizky Fitriyah")).isEqualTo(sounds("Riski Pitria"));
        assertThat(sounds("Budi Agus Santoso")).containsAll(sounds("Budi Santosa"));
        assertThat(sounds("Budi Santoso")).doesNotContainAnyElementsOf(sounds("Budi Wijaya"));
        assertThat(sounds("Sukarno")).as("a single word").isEmpty();
        assertThat(sounds("Pelanggan 12")).as("a number is no name").isEmpty();
    }

    @Test
    void anAddressIsTheSameWithAnyTagAndGmailWithoutDots() {
        assertThat(Signs.of("", List.of("rina.kusuma+toko@gmail.com"), List.of()))
                .contains(new Sign("mail", "rinakusuma@gmail.com"), new Sign("account", "rinakusuma"));
        assertThat(Signs.of("", List.of("rina.kusuma@contoh.test"), List.of()))
                .contains(new Sign("mail", "rina.kusuma@contoh.test"), new Sign("account", "rinakusuma"));
    }

    @Test
    void whatManyHaveIsNoSign() {
        assertThat(Signs.of("", List.of("marketing@satu.test", "info@dua.test"), List.of()))
                .noneMatch(sign -> sign.kind().equals("account"));
    }

    @Test
    void aNumberIsItsEnd() {
        assertThat(Signs.of("", List.of(), List.of("+6281234567890"))).contains(new Sign("number", "234567890"));
        assertThat(Signs.of("", List.of("081234567890@contoh.test"), List.of()))
                .contains(new Sign("number", "234567890"));
        assertThat(Signs.of("", List.of(), List.of("+6212345"))).isEmpty();
    }

    private static List<String> sounds(String name) {
        return name(name).stream()
                .filter(sign -> sign.kind().equals("sound"))
                .map(Sign::value)
                .toList();
    }

    private static Set<Sign> name(String name) {
        return Signs.of(name, List.of(), List.of());
    }
}
