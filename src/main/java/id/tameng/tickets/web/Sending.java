package id.tameng.tickets.web;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.StoredFile;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.UndoTime;
import id.tameng.tickets.Uploads;
import id.tameng.tickets.drafts.Drafts;
import id.tameng.tickets.planned.Planning;
import id.tameng.tickets.web.Composer.Recipient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From what the composer sent to a message; and back to a composer when it could not be.
@Component
class Sending {

    private final Conversation conversation;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Planning planning;
    private final UndoTime undo;
    private final Workspace workspace;
    private final Shielding shielding;

    Sending(
            Conversation conversation,
            Uploads uploads,
            Drafts drafts,
            Planning planning,
            UndoTime undo,
            Workspace workspace,
            Shielding shielding) {
        this.shielding = shielding;
        this.conversation = conversation;
        this.uploads = uploads;
        this.drafts = drafts;
        this.planning = planning;
        this.undo = undo;
        this.workspace = workspace;
    }

    /// Stores files that came with the form itself, so that they are not lost if it cannot be sent.
    ///
    /// @return the ids of all files of the message
    List<Long> keepFiles(Viewer viewer, ComposerForm form) throws IOException {
        var ids = new ArrayList<>(form.uploads());
        for (var file : form.sentAlong()) {
            try (var content = file.getInputStream()) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                var type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
                ids.add(uploads.add(viewer, name, type, content).id());
            }
        }
        return ids;
    }

    /// Message and files in one transaction: what cannot be sent keeps its files.
    @Transactional
    public void send(Viewer viewer, TicketNumber number, ComposerForm form, List<Long> kept) {
        if (form.isPlanned()) {
            planning.plan(viewer, number, form.plan(kept, viewer.zone()));
        } else {
            sendNow(viewer, number, form, kept);
        }
        if (form.composer() != null) {
            drafts.sent(viewer, number, form.composer());
        }
    }

    private void sendNow(Viewer viewer, TicketNumber number, ComposerForm form, List<Long> kept) {
        var files = uploads.take(viewer, kept);
        if (form.isNote()) {
            conversation.note(viewer, number, form.body(), files);
        } else {
            conversation.reply(viewer, number, draft(form, files));
        }
    }

    ThreadPane again(
            Viewer viewer,
            TicketNumber number,
            ComposerForm form,
            List<Long> kept,
            DomainException refusal,
            Page page) {
        var view = InboxView.find(Objects.requireNonNullElse(form.view(), "")).orElse(Workspace.first(viewer));
        var pane = workspace.thread(viewer, number, view, false);
        var stale = refusal.code().equals("newer-messages");
        var composer = new Composer(
                pane.ticket(),
                form.isNote(),
                form.plain(),
                form.formatted(),
                Recipient.list(pane.thread().requesters(), form.namesRecipients(), form.to()),
                Recipient.list(pane.thread().copies(), form.namesRecipients(), form.cc()),
                uploads.list(viewer, kept),
                stale
                        ? pane.thread().newest()
                        : Objects.requireNonNullElse(form.seen(), pane.thread().newest()),
                page.text("problem." + refusal.code(), refusal.arguments()),
                stale && form.seen() != null
                        ? shielding.soften(viewer, pane.thread().after(form.seen()))
                        : List.<ThreadMessage>of(),
                Objects.requireNonNullElseGet(form.composer(), Composer::freshKey),
                form.composer() != null);
        return new ThreadPane(
                pane.thread(),
                pane.choice(),
                composer,
                pane.panels(),
                false,
                pane.moods(),
                pane.covers(),
                pane.subject());
    }

    private ReplyDraft draft(ComposerForm form, List<StoredFile> files) {
        return new ReplyDraft(
                form.body(),
                form.namesRecipients() ? form.addressees() : null,
                form.namesRecipients() ? form.copies() : null,
                files,
                form.status(),
                form.seen(),
                form.isSentAnyway(),
                undo.length());
    }
}
