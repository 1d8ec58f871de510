package id.tameng.language;

import id.tameng.language.Judgement.PersonalData;
import id.tameng.language.pii.PersonalScan;
import java.util.List;
import java.util.Locale;

/// What identifies a person, as part of a judgement.
final class PersonalSpans {

    private PersonalSpans() {}

    static List<PersonalData> of(String text) {
        return PersonalScan.find(text).stream()
                .map(found -> new PersonalData(
                        found.start(), found.end(), found.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
