package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what a request says, files included: a file is used up only if the message is written.
@Component
class Speaking {

    private final Conversation conversation;
    private final Uploads uploads;

    Speaking(Conversation conversation, Uploads uploads) {
        this.conversation = conversation;
        this.uploads = uploads;
    }

    @Transactional
    long say(Viewer viewer, TicketNumber number, MessageRequest request) {
        var text = Words.text(request.body(), request.bodyHtml());
        var files = uploads.take(viewer, request.files());
        if (request.isNote()) {
            return conversation.note(viewer, number, text, files);
        }
        return conversation.reply(
                viewer,
                number,
                new ReplyDraft(
                        text,
                        MessageRequest.addresses(request.to()),
                        MessageRequest.addresses(request.cc()),
                        files,
                        request.then(),
                        request.lastSeenMessageId(),
                        request.isSentAnyway(),
                        request.patience()));
    }
}
