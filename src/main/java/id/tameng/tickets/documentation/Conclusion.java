package id.tameng.tickets.documentation;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Handling;
import id.tameng.tickets.SolvingRules;
import id.tameng.tickets.TicketFolder;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.fields.FieldValues;
import id.tameng.tickets.tasks.FollowUps;
import id.tameng.tickets.tasks.FollowUps.NewFollowUp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes a case down and, if that is wanted and nothing is missing any more, solves it. What was written is kept in
/// either case.
@Component
public class Conclusion {

    private final Documentations documentations;
    private final FollowUps followUps;
    private final FieldValues fields;
    private final Handling handling;
    private final SolvingRules rules;
    private final TicketFolder folders;

    Conclusion(
            Documentations documentations,
            FollowUps followUps,
            FieldValues fields,
            Handling handling,
            SolvingRules rules,
            TicketFolder folders) {
        this.documentations = documentations;
        this.followUps = followUps;
        this.fields = fields;
        this.handling = handling;
        this.rules = rules;
        this.folders = folders;
    }

    /// @param typed values of fields, by key
    /// @param seen the version that the writer had before her; null: whichever there is
    /// @return the fields that are missing for solving; empty when it is solved, or was not to be
    @Transactional
    public List<String> conclude(
            Viewer viewer,
            TicketNumber number,
            Account account,
            @Nullable NewFollowUp followUp,
            Map<String, @Nullable String> typed,
            @Nullable Integer seen,
            boolean solve) {
        var ticket = folders.open(viewer, number);
        documentations.write(viewer, number, account, seen);
        fields.change(viewer, number, typed);
        if (followUp != null) {
            followUps.add(viewer, number, followUp);
        }
        if (!solve) {
            return List.of();
        }
        var missing = rules.missing(ticket.id());
        if (missing.isEmpty()) {
            handling.changeStatus(viewer, number, TicketStatus.SOLVED);
        }
        return missing;
    }
}
