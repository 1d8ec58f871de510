package id.tameng.platform.demo;

import java.time.Instant;
import java.util.random.RandomGenerator;

/// What a module adds to the demo organisation "Toko Nusantara". Runs once per database, in one transaction for all.
public interface DemoShare {

    /// Smaller comes first: people 10, mailboxes 20, customers 30, tickets 40.
    int order();

    /// @param random seeded: the same organisation every time
    /// @param today the end of the sixty days that the demo covers
    void create(RandomGenerator random, Instant today);
}
