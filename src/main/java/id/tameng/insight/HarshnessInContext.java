package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Band;
import id.tameng.language.Language;
import id.tameng.tickets.InboundMessages.Inbound;
import id.tameng.tickets.ToldHarshness;
import id.tameng.tickets.ToldHarshness.Heard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lists judge a line by its words alone; a thread knows what its writer said before. Where the two differ, lists are
/// told what threads know.
@Component
class HarshnessInContext {

    /// A message after others of the same writer.
    record Continued(Inbound message, Judgement judgement) {}

    private final Language language;
    private final ToldHarshness told;

    HarshnessInContext(Language language, ToldHarshness told) {
        this.language = language;
        this.told = told;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<Continued> messages) {
        told.hear(messages.stream()
                .map(one -> new Heard(one.message().ticket(), one.message().id(), differing(one)))
                .toList());
    }

    private @Nullable Integer differing(Continued one) {
        int known = severity(one.judgement());
        return known == severity(language.judge(one.message().text())) ? null : known;
    }

    private static int severity(Judgement judgement) {
        var abuse = judgement.abuse();
        boolean harsh = abuse.abusive() && abuse.band() != Band.UNSURE;
        return harsh && !Shown.of(judgement).distress() ? Math.max(1, abuse.severity()) : 0;
    }
}
