package id.tameng.tickets.tasks;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Shielding;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// "Tugas saya", and how many wait.
@HtmlController
class TasksController {

    private static final int PAGE = 50;

    private final FollowUpList list;
    private final FollowUps tasks;
    private final Shielding shielding;
    private final Templates templates;
    private final Clock clock;

    TasksController(FollowUpList list, FollowUps tasks, Shielding shielding, Templates templates, Clock clock) {
        this.list = list;
        this.tasks = tasks;
        this.shielding = shielding;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long finished) {
        var cursor = Cursor.parse(after);
        var slice = done ? list.done(viewer, PAGE, cursor) : list.open(viewer, PAGE, cursor);
        var lines = shielding.lines(viewer, slice.data().stream().map(FollowUp::subjectLine));
        var pane = new TasksPane(
                slice, lines, done, clock.instant(), viewer.zone(), Objects.requireNonNullElse(after, ""));
        var undo = finished == null ? null : list.get(viewer, finished);
        return page.isFrame("tasks")
                ? templates.ticketsTasksList(page, pane, undo)
                : templates.ticketsTasksIndex(page, pane, undo);
    }

    /// What the rail shows: a number, and what she was reminded of just now.
    @GetMapping("/tasks/counter")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel counter(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.ticketsTasksCounter(page, list.countDue(viewer), list.reminders(viewer));
    }

    @PutMapping("/tasks/{id}/completion")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> finish(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        tasks.finish(viewer, id);
        return Redirect.to("/tasks?finished=" + id);
    }

    @DeleteMapping("/tasks/{id}/completion")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> reopen(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        tasks.reopen(viewer, id);
        return Redirect.to("/tasks");
    }

    /// Later: so many hours from now.
    @PutMapping("/tasks/{id}/time")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> postpone(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam long hours) {
        tasks.postpone(viewer, id, clock.instant().plus(Duration.ofHours(Math.clamp(hours, 1, 24 * 60))));
        return Redirect.to("/tasks");
    }
}
