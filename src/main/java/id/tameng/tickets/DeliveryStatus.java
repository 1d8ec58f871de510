package id.tameng.tickets;

import java.util.Arrays;
import java.util.Locale;

/// How far a message has come on its way to the customer. It moves forward only; a refusal can still come after the
/// sending, but not after the reading.
public enum DeliveryStatus {
    QUEUED(0),
    SENT(1),
    DELIVERED(2),
    FAILED(3),
    READ(4);

    private final int rank;

    DeliveryStatus(int rank) {
        this.rank = rank;
    }

    /// As stored and in the API.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From which ones a message may come to this one. What has failed stays so until somebody tries again.
    String[] before() {
        return Arrays.stream(values())
                .filter(earlier -> earlier.rank < rank && earlier != FAILED)
                .map(DeliveryStatus::key)
                .toArray(String[]::new);
    }
}
