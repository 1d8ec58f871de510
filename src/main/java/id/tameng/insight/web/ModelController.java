package id.tameng.insight.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.insight.Rejudging;
import id.tameng.insight.TrainingData;
import id.tameng.language.Intents;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// Which model judges, how far it has come, and what people have taught it.
@HtmlController
@PreAuthorize("hasAuthority('insight.train')")
class ModelController {

    private final Rejudging rejudging;
    private final TrainingData training;
    private final Intents intents;
    private final Templates templates;

    ModelController(Rejudging rejudging, TrainingData training, Intents intents, Templates templates) {
        this.rejudging = rejudging;
        this.training = training;
        this.intents = intents;
        this.templates = templates;
    }

    @GetMapping("/insight/model")
    JteModel show(Page page) {
        return templates.insightModel(
                page, rejudging.progress(), intents.known().topics(), training.count());
    }

    /// For `bin/train --corrections`.
    @GetMapping("/insight/model/corrections")
    @ReadsPersonalData(value = "training.exported", kind = "training")
    void download(HttpServletResponse response) throws IOException {
        response.setContentType("text/tab-separated-values;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"corrections.tsv\"");
        var file = new CorrectionsFile(response.getWriter());
        training.visit(file::write);
    }

    @PostMapping("/insight/model/round")
    ResponseEntity<JteModel> again() {
        rejudging.again();
        return Redirect.to("/insight/model");
    }
}
