package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says what bytes are, by their first bytes. A declared type is believed only where it can do no harm.
final class ContentSniffer {

    private static final int SAMPLE = 512;
    private static final String UNKNOWN = "application/octet-stream";

    private record Magic(int offset, String bytes, String type) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Magic(0, "\u00FF\u00D8\u00FF", "image/jpeg"),
            new Magic(0, "GIF8", "image/gif"),
            new Magic(8, "WEBP", "image/webp"),
            new Magic(0, "BM", "image/bmp"),
            new Magic(0, "II*\u0000", "image/tiff"),
            new Magic(0, "MM\u0000*", "image/tiff"),
            new Magic(4, "ftypheic", "image/heic"),
            new Magic(4, "ftypmif1", "image/heic"),
            new Magic(4, "ftypavif", "image/avif"),
            new Magic(4, "ftypM4A", "audio/mp4"),
            new Magic(4, "ftyp3gp", "video/3gpp"),
            new Magic(4, "ftypqt", "video/quicktime"),
            new Magic(4, "ftyp", "video/mp4"),
            new Magic(0, "%PDF-", "application/pdf"),
            new Magic(0, "PK\u0003\u0004", "application/zip"),
            new Magic(0, "PK\u0005\u0006", "application/zip"),
            new Magic(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "application/x-ole-storage"),
            new Magic(0, "Rar!", "application/vnd.rar"),
            new Magic(0, "7z\u00BC\u00AF", "application/x-7z-compressed"),
            new Magic(0, "\u001F\u008B", "application/gzip"),
            new Magic(0, "ID3", "audio/mpeg"),
            new Magic(0, "\u00FF\u00FB", "audio/mpeg"),
            new Magic(0, "OggS", "audio/ogg"),
            new Magic(8, "WAVE", "audio/wav"),
            new Magic(8, "AVI ", "video/x-msvideo"),
            new Magic(0, "#!AMR", "audio/amr"),
            new Magic(0, "\u001AE\u00DF\u00A3", "video/webm"),
            new Magic(0, "{\\rtf", "application/rtf"),
            new Magic(0, "MZ", "application/vnd.microsoft.portable-executable"),
            new Magic(0, "\u007FELF", "application/x-elf"));

    /// Declared types that only refine what the bytes already say.
    private static final Set<String> TEXT =
            Set.of("text/csv", "text/calendar", "text/vcard", "text/x-vcard", "text/rfc822-headers");

    private static final Set<String> OLE = Set.of(
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-outlook");

    static String type(byte[] content, String declared) {
        if (declared.startsWith("message/")) {
            return declared.equals("message/rfc822") || declared.equals("message/global")
                    ? "message/rfc822"
                    : "text/plain";
        }
        var head = new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1);
        for (var magic : MAGIC) {
            if (head.startsWith(magic.bytes(), magic.offset())) {
                return refined(magic.type(), declared);
            }
        }
        return sealedMail(declared) ? declared : text(head, declared);
    }

    private static String refined(String type, String declared) {
        var office = declared.startsWith("application/vnd.openxmlformats-officedocument.")
                || declared.startsWith("application/vnd.oasis.opendocument.");
        return (type.equals("application/zip") && office) || (type.endsWith("ole-storage") && OLE.contains(declared))
                ? SafeText.line(declared, 100)
                : type;
    }

    private static boolean sealedMail(String declared) {
        return Set.of(
                        "application/pgp-signature",
                        "application/pgp-encrypted",
                        "application/pgp-keys",
                        "application/pkcs7-signature",
                        "application/x-pkcs7-signature",
                        "application/pkcs7-mime",
                        "application/x-pkcs7-mime",
                        "application/ms-tnef")
                .contains(declared);
    }

    private static String text(String head, String declared) {
        var start = head.strip().toLowerCase(Locale.ROOT).replaceFirst("^\u00EF\u00BB\u00BF", "");
        if (start.contains("<svg")) {
            return "image/svg+xml";
        }
        if (start.startsWith("<!doctype html")
                || start.contains("<html")
                || start.contains("<script")
                || start.startsWith("<body")) {
            return "text/html";
        }
        if (start.startsWith("<?xml")) {
            return "application/xml";
        }
        var binary = head.isEmpty()
                || head.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != 0x1B && c != '\f');
        if (binary) {
            return UNKNOWN;
        }
        return TEXT.contains(declared) ? declared : "text/plain";
    }

    private ContentSniffer() {}
}
