package id.tameng.tickets.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTests {

    private final Wording wording =
            new Wording(new SplittableRandom(7), name -> Map.of("nama", "Ani").getOrDefault(name, "?"));

    @Test
    void choosesAmongAlternativesAndFillsIn() {
        var spoken = IntStream.range(0, 60)
                .mapToObj(i -> wording.speak("{Halo|Hai {nama}|{Pagi|Sore}}!"))
                .distinct();
        assertThat(spoken).containsExactlyInAnyOrder("Halo!", "Hai Ani!", "Pagi!", "Sore!");
    }

    @Test
    void anAlternativeMayBeEmpty() {
        var spoken =
                IntStream.range(0, 40).mapToObj(i -> wording.speak("ya{ deh|}")).distinct();
        assertThat(spoken).containsExactlyInAnyOrderElementsOf(List.of("ya deh", "ya"));
    }

    @Test
    void numberedChoicesAgree() {
        for (int i = 0; i < 20; i++) {
            var speaker = new Wording(new SplittableRandom(i), name -> "?");
            assertThat(speaker.speak("{1:kecil|besar}") + " " + speaker.speak("{1:sempit|longgar}"))
                    .isIn("kecil sempit", "besar longgar");
        }
    }
}
