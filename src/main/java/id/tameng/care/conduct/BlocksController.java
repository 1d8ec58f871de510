package id.tameng.care.conduct;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Blocks in force, with what their customers say about it.
@HtmlController
@PreAuthorize("hasAuthority('care.sanctions')")
class BlocksController {

    private final Blocks blocks;
    private final Blocking blocking;
    private final Appeals appeals;
    private final Reviews reviews;
    private final Templates templates;

    BlocksController(Blocks blocks, Blocking blocking, Appeals appeals, Reviews reviews, Templates templates) {
        this.reviews = reviews;
        this.blocks = blocks;
        this.blocking = blocking;
        this.appeals = appeals;
        this.templates = templates;
    }

    @GetMapping("/care/blocks")
    JteModel list(Page page) {
        var active = blocks.listActive();
        var ended = blocks.listEnded();
        var said = appeals
                .of(Stream.concat(active.stream(), ended.stream())
                        .map(Block::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Appeals.Appeal::block));
        return templates.careConductBlocks(page, active, ended, said);
    }

    @DeleteMapping("/care/blocks/{id}")
    ResponseEntity<JteModel> lift(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        blocking.lift(viewer, id);
        return Redirect.to("/care/blocks?flash=block-lifted");
    }

    @PutMapping("/care/blocks/{id}/review")
    ResponseEntity<JteModel> confirm(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        reviews.confirm(viewer, id);
        return Redirect.to("/care/blocks?flash=block-reviewed");
    }

    @PutMapping("/care/appeals/{id}")
    ResponseEntity<JteModel> decide(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam boolean lift,
            @RequestParam(defaultValue = "") String answer) {
        appeals.decide(viewer, id, lift, answer);
        return Redirect.to("/care/blocks?flash=appeal-decided");
    }
}
