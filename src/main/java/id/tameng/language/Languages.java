package id.tameng.language;

import id.tameng.language.normal.Reading;

/// Whether there is anything in a message that has a language we know.
final class Languages {

    private Languages() {}

    /// Half of its words are written in Latin letters.
    static boolean isReadable(Reading reading) {
        int latin = 0;
        int words = 0;
        for (int token = 0; token < reading.size(); token++) {
            if (reading.isWord(token)) {
                words++;
                char first = reading.text().charAt(reading.start(token));
                latin += Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN || first < 128 ? 1 : 0;
            }
        }
        return words > 0 && latin * 2 >= words;
    }
}
