package id.tameng.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final long STEP = NOON.getEpochSecond() / 30;

    /// The table of RFC 6238, appendix B, of which six digits are the last six.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void agreesWithTheStandard(long seconds, String code) {
        assertThat(OneTimeCode.at(SECRET, seconds / 30)).isEqualTo(code);
    }

    @Test
    void takesTheCodesBeforeAndAfterButNoOthers() {
        assertThat(OneTimeCode.step(SECRET, code(-1), NOON, 0)).hasValue(STEP - 1);
        assertThat(OneTimeCode.step(SECRET, code(0), NOON, 0)).hasValue(STEP);
        assertThat(OneTimeCode.step(SECRET, code(1), NOON, 0)).hasValue(STEP + 1);
        assertThat(OneTimeCode.step(SECRET, code(-2), NOON, 0)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, code(2), NOON, 0)).isEmpty();
    }

    @Test
    void takesNoCodeOfAStepThatWasUsed() {
        assertThat(OneTimeCode.step(SECRET, code(0), NOON, STEP)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, code(1), NOON, STEP)).hasValue(STEP + 1);
    }

    private static String code(int later) {
        return OneTimeCode.at(SECRET, STEP + later);
    }
}
