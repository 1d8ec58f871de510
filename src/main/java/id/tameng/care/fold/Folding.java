package id.tameng.care.fold;

import id.tameng.care.CareProperties;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Cover;
import id.tameng.tickets.Shield;
import id.tameng.tickets.ThreadMessage;
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
    private final CareProperties properties;
    private final MessageSource messages;

    Folding(Tones tones, FoldLevels levels, CareProperties properties, MessageSource messages) {
        this.tones = tones;
        this.levels = levels;
        this.properties = properties;
        this.messages = messages;
        essence = new Essence(piece -> !tones.of(piece).isAbusive());
    }

    @Override
    public Map<Long, Cover> covers(Viewer viewer, Collection<ThreadMessage> thread) {
        var covers = new HashMap<Long, Cover>();
        var choice = new Choice(viewer);
        for (var message : thread) {
            var tone = message.isInbound() ? tones.of(message.text()) : null;
            if (tone != null && (tone.distress() || (tone.isAbusive() && choice.folds(tone)))) {
                covers.put(message.id(), cover(message.text(), tone, choice));
            }
        }
        return covers;
    }

    @Override
    public Map<String, String> softened(Viewer viewer, Collection<String> lines) {
        var softened = new HashMap<String, String>();
        var choice = new Choice(viewer);
        for (var line : lines) {
            var tone = tones.of(line);
            if (tone.isAbusive()) {
                softened.put(line, choice.folds(tone) ? soften(viewer, line) : line);
            }
        }
        return softened;
    }

    private Cover cover(String text, Tone tone, Choice choice) {
        boolean folded = tone.isAbusive() && choice.folds(tone);
        return new Cover(
                folded, folded ? essence.of(text) : "", tone.distress() ? properties.hotlines() : List.<String>of());
    }

    private String soften(Viewer viewer, String line) {
        var kept = essence.of(line);
        return kept.isEmpty()
                ? messages.getMessage("fold.hidden", null, viewer.locale())
                : messages.getMessage("fold.line", new Object[] {kept}, viewer.locale());
    }

    /// Looked up when it is first needed.
    private final class Choice {

        private final Viewer viewer;
        private @Nullable FoldLevel level;

        Choice(Viewer viewer) {
            this.viewer = viewer;
        }

        boolean folds(Tone tone) {
            if (level == null) {
                level = levels.of(viewer);
            }
            return level.folds(tone);
        }
    }
}
