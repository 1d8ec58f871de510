package id.tameng.language.teaching;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The pages on which subjects are taught, trained and tried.
@HtmlController
@PreAuthorize("hasAuthority('tickets.configure')")
class LessonsController {

    private static final Map<String, String> FIELDS = Map.of(
            "intent-title", "title",
            "intent-taken", "title",
            "intents-too-many", "title",
            "intent-examples", "examples",
            "intent-example-long", "examples");

    private final Lessons lessons;
    private final Trainings trainings;
    private final TaughtIntents intents;
    private final Templates templates;

    LessonsController(Lessons lessons, Trainings trainings, TaughtIntents intents, Templates templates) {
        this.lessons = lessons;
        this.trainings = trainings;
        this.intents = intents;
        this.templates = templates;
    }

    @GetMapping("/settings/intents")
    JteModel list(Page page, @RequestParam(defaultValue = "") String text) {
        return show(page, text, Form.of(new LessonForm("", "")));
    }

    @PostMapping("/settings/intents")
    ResponseEntity<JteModel> add(Page page, @ModelAttribute LessonForm lesson, BindingResult binding) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> lessons.add(lesson.typedTitle()))
                .map(id -> Redirect.<JteModel>to("/settings/intents/" + id + "?flash=intent-added"))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(show(page, "", form)));
    }

    @PostMapping("/settings/intents/training")
    ResponseEntity<JteModel> train(Page page) {
        var form = Form.of(new LessonForm("", ""));
        boolean trained = form.submit(FIELDS, trainings::train);
        intents.forget();
        return trained
                ? Redirect.to("/settings/intents?flash=intents-trained")
                : ResponseEntity.unprocessableContent().body(show(page, "", form));
    }

    /// To train again undoes it.
    @DeleteMapping("/settings/intents/training")
    ResponseEntity<JteModel> goBack() {
        trainings.goBack();
        intents.forget();
        return Redirect.to("/settings/intents?flash=intents-returned");
    }

    @GetMapping("/settings/intents/{id}")
    JteModel form(Page page, @PathVariable long id) {
        var lesson = lessons.get(id);
        var form = Form.of(new LessonForm(LessonNames.of(page, lesson), String.join("\n", lesson.examples())));
        return templates.languageTeachingLesson(page, lesson, form);
    }

    @PutMapping("/settings/intents/{id}")
    ResponseEntity<JteModel> change(
            Page page, @PathVariable long id, @ModelAttribute LessonForm lesson, BindingResult binding) {
        var before = lessons.get(id);
        var form = Form.of(binding);
        var title = LessonNames.isUnchanged(page, before, lesson.typedTitle()) ? null : lesson.typedTitle();
        return form.submit(FIELDS, () -> lessons.change(id, title, lesson.lines()))
                ? Redirect.to("/settings/intents?flash=intent-saved")
                : ResponseEntity.unprocessableContent().body(templates.languageTeachingLesson(page, before, form));
    }

    @DeleteMapping("/settings/intents/{id}")
    ResponseEntity<JteModel> remove(@PathVariable long id) {
        lessons.remove(id);
        return Redirect.to("/settings/intents?flash=intent-removed");
    }

    private JteModel show(Page page, String text, Form form) {
        var trial = text.isBlank() ? null : Trial.of(text, intents.known());
        return templates.languageTeachingIndex(
                page,
                LessonNames.sorted(page, lessons.list()),
                trainings.findLatest().orElse(null),
                trial,
                form);
    }

    /// @param examples one a line
    record LessonForm(@Nullable String title, @Nullable String examples) {

        String typedTitle() {
            return Objects.requireNonNullElse(title, "");
        }

        List<String> lines() {
            return Objects.requireNonNullElse(examples, "").lines().toList();
        }
    }
}
