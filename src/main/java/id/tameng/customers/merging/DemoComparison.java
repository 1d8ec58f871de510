package id.tameng.customers.merging;

import id.tameng.platform.demo.DemoShare;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Finds the duplicates of the demo at once, instead of a little later.
@Component
class DemoComparison implements DemoShare {

    private final Comparison comparison;

    DemoComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        for (int portions = 0; portions < 10 && comparison.compare() == Comparison.PORTION; portions++) {
            // until all are done
        }
    }
}
