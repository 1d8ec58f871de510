package id.tameng.insight;

import java.time.Instant;

/// @param saidAt when the customer wrote
record Judged(JudgedMessage message, Instant saidAt) {}
