package id.tameng.care.words;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Words beside the composer.
@HtmlController
@PreAuthorize("hasAuthority('tickets.write')")
class WordsController {

    private final Templates templates;

    WordsController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/care/phrases")
    JteModel phrases(Page page) {
        return templates.careWordsPhrases(page);
    }

    /// Looks at a draft and forgets it.
    @PostMapping("/care/draft-check")
    ResponseEntity<JteModel> check(Page page, @RequestParam(defaultValue = "") String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(templates.careWordsHints(page, DraftCheck.of(text)));
    }
}
