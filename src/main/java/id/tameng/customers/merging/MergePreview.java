package id.tameng.customers.merging;

import id.tameng.customers.Customer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a merge would do.
///
/// @param choices every field on which the two differ
/// @param moves how many of each kind would move, as far as the viewer sees them
/// @param obstacle why it cannot be
public record MergePreview(
        Customer survivor,
        Customer other,
        List<Choice> choices,
        Map<String, Integer> moves,
        @Nullable Obstacle obstacle) {

    /// @param kept the survivor's value; empty for nothing
    /// @param taken whether the other one's value is proposed
    public record Choice(Field field, String kept, String other, boolean taken) {}

    /// Both sign in to pages of their own.
    public record Obstacle(String survivorLogin, String otherLogin) {}
}
