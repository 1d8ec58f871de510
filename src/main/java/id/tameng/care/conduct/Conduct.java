package id.tameng.care.conduct;

import id.tameng.care.conduct.Danger.Alarm;
import id.tameng.platform.DomainException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far up the ladder a customer is, and what may come next.
///
/// @param steps that count, oldest first
/// @param block null: none is in force
/// @param alarms what says that she may be in danger: nothing is taken away from her
public record Conduct(List<Step> steps, @Nullable Block block, List<Alarm> alarms) {

    public boolean endangered() {
        return !alarms.isEmpty();
    }

    public boolean has(Rung rung) {
        return steps.stream().anyMatch(step -> step.rung() == rung);
    }

    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public boolean allows(Rung rung, Reason reason) {
        return refusal(rung, reason) == null;
    }

    /// @throws DomainException conduct-endangered, conduct-warn-first, conduct-done, conduct-end-first
    void check(Rung rung, Reason reason) {
        var refusal = refusal(rung, reason);
        if (refusal != null) {
            throw refusal;
        }
    }

    private @Nullable DomainException refusal(Rung rung, Reason reason) {
        if (rung == Rung.HANDOVER) {
            return null;
        }
        if (endangered()) {
            return DomainException.conflict("conduct-endangered");
        }
        return switch (rung) {
            case HANDOVER -> null;
            case WARNING -> has(Rung.WARNING) ? DomainException.conflict("conduct-done") : null;
            case SECOND_WARNING ->
                !has(Rung.WARNING)
                        ? DomainException.conflict("conduct-warn-first")
                        : has(Rung.SECOND_WARNING) ? DomainException.conflict("conduct-done") : null;
            case END -> !reason.isGrave() && !has(Rung.WARNING) ? DomainException.conflict("conduct-warn-first") : null;
            case BLOCK ->
                block != null
                        ? DomainException.conflict("conduct-done")
                        : has(Rung.END) ? null : DomainException.conflict("conduct-end-first");
        };
    }
}
