package id.tameng.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.platform.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890",
        "081234567890, +6281234567890",
        "6281234567890, +6281234567890",
        "62 812 3456 7890, +6281234567890",
        "+62 812 3456 7890, +6281234567890",
        "+62 (0)812-3456-7890, +6281234567890",
        "0062 812 3456 7890, +6281234567890",
        "812 3456 7890, +6281234567890",
        "(021) 555 0123, +62215550123",
        "0274-512345, +62274512345",
        "+65 6123 4567, +6561234567",
    })
    void writesEveryNumberTheSameWay(String typed, String kept) {
        assertThat(PhoneNumbers.normalise(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "halo", "12", "0812", "+62", "0812345678901234567", "+999 12345678"})
    void refusesWhatNobodyCouldCall(String typed) {
        assertThatThrownBy(() -> PhoneNumbers.normalise(typed))
                .isInstanceOfSatisfying(
                        InvalidField.class, wrong -> assertThat(wrong.code()).isEqualTo("phone-invalid"));
    }

    @Test
    void showsNumbersInGroups() {
        assertThat(PhoneNumbers.show("+6281234567890")).isEqualTo("+62 812-3456-7890");
    }
}
