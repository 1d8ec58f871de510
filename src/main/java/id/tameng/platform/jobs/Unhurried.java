package id.tameng.platform.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Work that nobody waits for, portion by portion: after each it rests, so that what people wait for finds the machine
/// free.
public final class Unhurried {

    private Unhurried() {}

    /// @param rest how many times as long as it worked it rests afterwards
    /// @param portion says whether there is more to do
    /// @return what the portion said
    public static boolean work(int rest, BooleanSupplier portion) throws InterruptedException {
        long start = System.nanoTime();
        boolean more = portion.getAsBoolean();
        if (more) {
            Thread.sleep(Duration.ofNanos((System.nanoTime() - start) * rest));
        }
        return more;
    }
}
