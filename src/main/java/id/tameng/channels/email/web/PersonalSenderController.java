package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.PersonalSender;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Chooses from where colleagues get their letters.
@HtmlController
class PersonalSenderController {

    private final PersonalSender sender;

    PersonalSenderController(PersonalSender sender) {
        this.sender = sender;
    }

    /// @param mailbox empty: whichever suits best
    @PutMapping("/mailboxes/personal-sender")
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    ResponseEntity<JteModel> choose(@RequestParam(required = false) @Nullable Long mailbox) {
        sender.choose(mailbox);
        return Redirect.to("/mailboxes?flash=mailbox-saved");
    }
}
