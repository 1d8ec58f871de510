package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Band;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Judgement.Verdict;
import id.tameng.tickets.Mood;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A judged message as people see it.
///
/// @param model what the model says, whoever has corrected it
/// @param saidAt when the customer wrote
/// @param shown what counts, corrections included
public record ReadMessage(JudgedMessage model, Instant saidAt, Shown shown, Set<What> corrected) {

    private static final double CERTAIN = 1;

    public long message() {
        return model.message();
    }

    public Judgement judgement() {
        return model.judgement();
    }

    public boolean isCorrected(What what) {
        return corrected.contains(what);
    }

    /// What others act on: a person's word goes before the model's.
    JudgedMessage judged() {
        return corrected.isEmpty()
                ? model
                : new JudgedMessage(model.message(), model.ticket(), amended(model.judgement()), model.judgedAt());
    }

    /// How harsh people say that its words are, in the measure of [id.tameng.tickets.ToldHarshness]; null where nobody
    /// has said anything of them.
    @Nullable
    Integer harshness() {
        if (!isCorrected(What.ABUSE) && !isCorrected(What.DISTRESS)) {
            return null;
        }
        var abuse = judgement().abuse();
        boolean certain = isCorrected(What.ABUSE) || abuse.band() != Band.UNSURE;
        return shown.abuse() && certain && !shown.distress() ? Math.max(1, abuse.severity()) : 0;
    }

    private Judgement amended(Judgement told) {
        var topic = shown.topic();
        return new Judgement(
                told.language(),
                told.sentiment(),
                isCorrected(What.PROBLEM) ? verdict(shown.problem()) : told.problem(),
                isCorrected(What.MOOD) && shown.mood() != Mood.ANGRY ? 0 : told.anger(),
                told.emotion(),
                isCorrected(What.ABUSE) ? abuse(told.abuse()) : told.abuse(),
                isCorrected(What.DISTRESS) ? verdict(shown.distress()) : told.distress(),
                told.gratitude(),
                !isCorrected(What.TOPIC) ? told.topic() : topic == null ? null : new Topic(topic, CERTAIN),
                told.spans(),
                told.personal(),
                told.model());
    }

    private static Verdict verdict(boolean is) {
        return new Verdict(is, is ? CERTAIN : 0);
    }

    private Abuse abuse(Abuse told) {
        return shown.abuse()
                ? new Abuse(CERTAIN, true, told.categories(), told.target(), Math.max(1, told.severity()))
                : new Abuse(0, false, Map.of(), "none", 0);
    }
}
