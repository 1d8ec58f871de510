package id.tameng.language;

import id.tameng.language.Judgement.PersonalData;
import id.tameng.language.pii.PersonalScan;
import java.util.List;
import java.util.Locale;

/// What identifies a person: part of a judgement, or asked alone by whoever masks a text.
public final class PersonalSpans {

    private PersonalSpans() {}

    public static List<PersonalData> of(String text) {
        return PersonalScan.find(text).stream()
                .map(found -> new PersonalData(
                        found.start(), found.end(), found.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
