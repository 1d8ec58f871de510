package id.tameng.care.fold;

import id.tameng.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judges how texts speak. The same few lines are shown again and again, so the last ones are remembered; texts that
/// are long are judged anew each time, so that what is remembered stays within a few megabytes.
@Component
public class Tones {

    private static final int MOST = 8_192;
    private static final int LONGEST = 400;

    private final Language language;
    private final Map<String, Tone> recent = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tone> eldest) {
            return size() > MOST;
        }
    };

    Tones(Language language) {
        this.language = language;
    }

    public Tone of(String text) {
        if (text.length() > LONGEST) {
            return Tone.of(language.judge(text));
        }
        var known = known(text);
        if (known != null) {
            return known;
        }
        var tone = Tone.of(language.judge(text));
        synchronized (recent) {
            recent.put(text, tone);
        }
        return tone;
    }

    private @Nullable Tone known(String text) {
        synchronized (recent) {
            return recent.get(text);
        }
    }
}
