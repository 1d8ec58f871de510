package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.insight.Report.Movement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void aTopicRisesWhenItsShareDoesNotWhenAllGrows() {
        var total = new Theme("none", 2_000, 1_000, 0, 0);
        var grown = new Theme("refund", 200, 100, 0, 0);
        var risen = new Theme("otp", 200, 40, 0, 0);
        var fallen = new Theme("stock", 40, 90, 0, 0);
        var report = new Report(total, List.of(grown, risen, fallen));
        assertThat(report.movement(grown)).isEqualTo(Movement.STEADY);
        assertThat(report.movement(risen)).isEqualTo(Movement.RISING);
        assertThat(report.movement(fallen)).isEqualTo(Movement.FALLING);
        assertThat(report.rising()).containsExactly(risen);
    }

    @Test
    void smallNumbersSayNothing() {
        var total = new Theme("none", 100, 100, 0, 0);
        assertThat(new Report(total, List.of()).movement(new Theme("otp", 7, 1, 0, 0)))
                .isEqualTo(Movement.FEW);
        assertThat(new Report(total, List.of()).movement(new Theme("otp", 14, 7, 0, 0)))
                .isEqualTo(Movement.STEADY);
    }

    @Test
    void withoutATimeBeforeThereIsNothingToCompareWith() {
        var total = new Theme("none", 100, 0, 0, 0);
        assertThat(new Report(total, List.of()).movement(new Theme("otp", 90, 0, 0, 0)))
                .isEqualTo(Movement.NEW_HERE);
    }

    @Test
    void comparesSharesLikeTheTextbook() {
        // Pooled: p = 60/1500, error = 0.010733; (0.06 - 0.03) / 0.010733
        assertThat(Report.z(30, 500, 30, 1_000)).isCloseTo(2.795, org.assertj.core.data.Offset.offset(0.005));
        assertThat(Report.z(5, 0, 5, 10)).isZero();
    }
}
