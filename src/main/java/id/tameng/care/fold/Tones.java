package id.tameng.care.fold;

import id.tameng.language.Language;
import id.tameng.platform.Recent;
import org.springframework.stereotype.Component;

/// Judges how texts speak. The same few lines are shown again and again, so the last ones are remembered; texts that
/// are long are judged anew each time, so that what is remembered stays within a few megabytes.
@Component
public class Tones {

    private static final int MOST = 8_192;
    private static final int LONGEST = 400;

    private final Language language;
    private final Recent<String, Tone> recent = new Recent<>(MOST);

    Tones(Language language) {
        this.language = language;
    }

    public Tone of(String text) {
        if (text.length() > LONGEST) {
            return Tone.of(language.judge(text));
        }
        var known = recent.find(text);
        if (known != null) {
            return known;
        }
        var tone = Tone.of(language.judge(text));
        recent.keep(text, tone);
        return tone;
    }
}
