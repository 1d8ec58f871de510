package id.tameng.tickets.documentation;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.tasks.FollowUps.NewFollowUp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the dialog sends.
///
/// @param seen the version that was before the writer
/// @param solve whether the ticket is to be solved with it
record DocumentationForm(
        @Nullable String summary,
        @Nullable String steps,
        @Nullable String solution,
        @Nullable String cause,
        @Nullable String taskTitle,
        @Nullable Long taskOwner,
        @Nullable String taskDate,
        @Nullable String taskTime,
        @Nullable Integer seen,
        @Nullable Boolean solve) {

    private static final String MORNING = "09:00";

    static DocumentationForm of(@Nullable Documentation written, boolean solve) {
        var account = written == null ? Account.EMPTY : written.account();
        return new DocumentationForm(
                account.summary(),
                account.steps(),
                account.solution(),
                account.cause() == null ? "" : account.cause().key(),
                "",
                null,
                "",
                MORNING,
                written == null ? 0 : written.version(),
                solve);
    }

    /// The same after it has been stored: the task is not offered twice.
    DocumentationForm stored(@Nullable Documentation written) {
        return of(written, isSolving());
    }

    Account account() {
        return new Account(
                text(summary),
                text(steps),
                text(solution),
                Cause.find(text(cause)).orElse(null));
    }

    boolean isSolving() {
        return Boolean.TRUE.equals(solve);
    }

    /// @return null when no task is asked for
    /// @throws InvalidField `follow_up.title`, `follow_up.due_at`
    @Nullable
    NewFollowUp followUp(long me, ZoneId zone) {
        if (text(taskTitle).isBlank() && text(taskDate).isBlank()) {
            return null;
        }
        if (text(taskTitle).isBlank()) {
            throw new InvalidField("follow_up.title", "required");
        }
        try {
            var time = text(taskTime).isBlank() ? MORNING : text(taskTime);
            var due = LocalDate.parse(text(taskDate)).atTime(LocalTime.parse(time));
            return new NewFollowUp(
                    text(taskTitle),
                    Objects.requireNonNullElse(taskOwner, me),
                    due.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw new InvalidField("follow_up.due_at", "task-date-missing");
        }
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
