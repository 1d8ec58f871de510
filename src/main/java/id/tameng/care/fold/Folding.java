package id.tameng.care.fold;

import id.tameng.care.CareProperties;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Cover;
import id.tameng.tickets.Line;
import id.tameng.tickets.MessageMoods.MessageMood;
import id.tameng.tickets.MessageMoods.Weight;
import id.tameng.tickets.Shield;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Folds harsh words of customers, and says at once when one of them may be in danger.
@Component
class Folding implements Shield {

    private final Tones tones;
    private final FoldLevels levels;
    private final Essence essence;
    private final Essence essenceOfGrave;
    private final CareProperties properties;
    private final MessageSource messages;

    Folding(Tones tones, FoldLevels levels, CareProperties properties, MessageSource messages) {
        this.tones = tones;
        this.levels = levels;
        this.properties = properties;
        this.messages = messages;
        essence = new Essence(piece -> !tones.of(piece).isAbusive());
        essenceOfGrave = essence.withoutWhatIsTurnedToSomebody();
    }

    @Override
    public Map<Long, Cover> covers(Viewer viewer, Map<Long, String> words, Map<Long, MessageMood> moods) {
        var covers = new HashMap<Long, Cover>();
        var choice = new Choice(viewer);
        words.forEach((message, text) -> {
            var weight = weight(text, moods.get(message));
            boolean folded = weight.severity() > 0 && choice.folds(weight);
            if (folded || weight.danger()) {
                covers.put(message, cover(text, folded, weight.danger()));
            }
        });
        return covers;
    }

    @Override
    public String line(Viewer viewer, Cover cover) {
        return cover.essence().isEmpty()
                ? messages.getMessage("fold.hidden", null, viewer.locale())
                : messages.getMessage("fold.line", new Object[] {cover.essence()}, viewer.locale());
    }

    @Override
    public Map<Line, String> softened(Viewer viewer, Collection<Line> lines) {
        var softened = new HashMap<Line, String>();
        var choice = new Choice(viewer);
        for (var line : lines) {
            var weight = weight(line);
            if (weight.severity() > 0) {
                softened.put(line, choice.folds(weight) ? line(viewer, cover(line.text(), true, false)) : line.text());
            }
        }
        return softened;
    }

    private Weight weight(Line line) {
        var told = line.told();
        return told == null ? tones.of(line.text()).weighed() : new Weight(told, false);
    }

    @Override
    public boolean isHarsh(String words) {
        return tones.of(words).isAbusive();
    }

    @Override
    public String measure(Viewer viewer) {
        return levels.of(viewer).key();
    }

    /// What has been judged with the customer's earlier words, or by a person, goes before what the words alone tell.
    private Weight weight(String text, @Nullable MessageMood mood) {
        var told = mood == null ? null : mood.weight();
        return told == null ? tones.of(text).weighed() : told;
    }

    private Cover cover(String text, boolean folded, boolean danger) {
        return new Cover(folded, folded ? essence(text) : "", danger ? properties.hotlines() : List.<String>of());
    }

    /// Where the words alone do not tell which of them are harsh, none is shown.
    private String essence(String text) {
        var tone = tones.of(text);
        if (!tone.isAbusive()) {
            return "";
        }
        return tone.isGrave() ? essenceOfGrave.of(text) : essence.of(text);
    }

    /// Looked up when it is first needed.
    private final class Choice {

        private final Viewer viewer;
        private @Nullable FoldLevel level;

        Choice(Viewer viewer) {
            this.viewer = viewer;
        }

        boolean folds(Weight weight) {
            if (level == null) {
                level = levels.of(viewer);
            }
            return level.folds(weight);
        }
    }
}
