package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.KeyChoices;
import id.tameng.identity.KeyChoices.KeyTaken;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The keys of a person: the sheet that `?` shows, and where she chooses her own.
@HtmlController
@PreAuthorize("isAuthenticated()")
class KeysController {

    private final KeyChoices keys;
    private final Templates templates;

    KeysController(KeyChoices keys, Templates templates) {
        this.keys = keys;
        this.templates = templates;
    }

    @GetMapping("/keys")
    JteModel sheet(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.identityKeysSheet(page, keys.shortcuts(), keys.of(viewer), keys.isOff(viewer));
    }

    @GetMapping("/profile/keys")
    JteModel form(Page page, @AuthenticationPrincipal Viewer viewer) {
        return form(page, keys.of(viewer), keys.isOff(viewer), null);
    }

    @PutMapping("/profile/keys")
    ResponseEntity<JteModel> change(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam Map<String, String> fields) {
        var wishes = new LinkedHashMap<String, String>();
        keys.shortcuts().forEach(shortcut -> {
            var wish = fields.get("key-" + shortcut.name());
            wishes.put(shortcut.key(), wish == null || shortcut.fixed() ? shortcut.key() : wish);
        });
        boolean off = fields.containsKey("off");
        try {
            keys.change(viewer, wishes, off);
            return Redirect.to("/profile/keys?flash=keys-saved");
        } catch (KeyTaken taken) {
            return refuse(page, wishes, off, conflict(page, taken));
        } catch (DomainException refusal) {
            return refuse(page, wishes, off, page.text("problem." + refusal.code(), refusal.arguments()));
        }
    }

    @DeleteMapping("/profile/keys")
    ResponseEntity<JteModel> reset(@AuthenticationPrincipal Viewer viewer) {
        keys.reset(viewer);
        return Redirect.to("/profile/keys?flash=keys-reset");
    }

    private ResponseEntity<JteModel> refuse(Page page, Map<String, String> wishes, boolean off, String problem) {
        return ResponseEntity.unprocessableContent().body(form(page, wishes, off, problem));
    }

    private JteModel form(Page page, Map<String, String> wishes, boolean off, @Nullable String problem) {
        return templates.identityKeysForm(page, keys.shortcuts(), wishes, off, problem);
    }

    private static String conflict(Page page, KeyTaken taken) {
        return page.text(
                "problem.key-taken",
                taken.arguments()[0],
                page.text("keys." + taken.owner().name()),
                page.text("keys." + taken.other().name()));
    }
}
