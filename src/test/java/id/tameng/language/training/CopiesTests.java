package id.tameng.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is held back is known again when somebody has written it a little differently.
class CopiesTests {

    private static final String POST = "Tempatnya nyaman, makanannya enak sekali, dan harganya murah.";

    @Test
    void otherCommasAndAWordMoreAreNoOtherText() {
        var copies = new Copies();
        copies.add(POST);
        assertThat(copies.has(POST)).isTrue();
        assertThat(copies.has("tempat nya nyaman , makanan nya enak sekali dan harga nya murah !"))
                .isTrue();
        assertThat(copies.has(POST + " Mantap!")).isTrue();
    }

    @Test
    void whatIsAboutTheSameInOtherWordsIsNoCopy() {
        var copies = new Copies();
        copies.add(POST);
        copies.add("cek dm min");
        assertThat(copies.has("Harganya murah, tapi pelayanannya lambat dan tempatnya kotor."))
                .isFalse();
        assertThat(copies.has("cek dm min")).as("many write that").isFalse();
    }
}
