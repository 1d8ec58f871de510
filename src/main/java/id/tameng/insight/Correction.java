package id.tameng.insight;

import java.time.Instant;

/// Somebody knows better than the model.
///
/// @param before what the model had said
public record Correction(
        long id, long message, What what, String before, String after, String model, String person, Instant at) {}
