package id.tameng.customers.imports;

import id.tameng.customers.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a column is, by its name in either language or in the files of the usual address books, else by what stands in
/// it.
final class ColumnGuess {

    private static final Map<Column, Pattern> NAMES = Map.of(
            Column.FIRST_NAME, words("first ?name|given ?name|nama ?depan"),
            Column.LAST_NAME, words("last ?name|family ?name|surname|nama ?belakang"),
            Column.NAME,
                    words(
                            "name|nama|full ?name|nama ?lengkap|nama ?pelanggan|customer|customer ?name|pelanggan|fn|kontak"),
            Column.EMAIL, words("(e ?mail|surel|alamat ?e ?mail|alamat ?surel|mail)( ?address)?( ?\\d)?( ?value)?"),
            Column.PHONE,
                    words(
                            "(no|nomor|nomer)?( ?)(telepon|telp|tlp|hp|handphone|wa|whatsapp|ponsel|phone|mobile|cell|tel)"
                                    + "( ?(phone|number|no|nomor))?( ?\\d)?( ?value)?"),
            Column.COMPANY,
                    words("company|company ?name|perusahaan|nama ?perusahaan|org|organization|organisation|organisasi"
                            + "|organization ?\\d? ?name|instansi|kantor"),
            Column.LANGUAGE, words("language|lang|bahasa"),
            Column.ZONE, words("time ?zone|tz|zona ?waktu|zone|zona"),
            Column.NOTE, words("notes?|catatan|keterangan|remarks?"));

    private ColumnGuess() {}

    /// @param samples one value per column; empty where there is none
    static List<Column> guess(List<String> headers, List<String> samples) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(guess(headers.get(i), samples.get(i)));
        }
        boolean whole = columns.contains(Column.NAME);
        return columns.stream()
                .map(column ->
                        whole && (column == Column.FIRST_NAME || column == Column.LAST_NAME) ? Column.LEFT_OUT : column)
                .toList();
    }

    private static Column guess(String header, String sample) {
        var name = header.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        var content = byContent(sample);
        var title = NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(content);
        // "Kontak" may be a name or how to reach her: nobody is called like an address.
        return title == Column.NAME && content != Column.LEFT_OUT ? content : title;
    }

    private static Column byContent(String sample) {
        if (sample.matches("\\S+@\\S+\\.\\S+")) {
            return Column.EMAIL;
        }
        boolean written = sample.matches("\\+?[\\d\\s().-]{9,20}");
        return written && PhoneNumbers.find(sample).isPresent() ? Column.PHONE : Column.LEFT_OUT;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern);
    }
}
