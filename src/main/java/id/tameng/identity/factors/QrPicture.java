package id.tameng.identity.factors;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as the path of an SVG, one unit a module, with the quiet zone of four that readers ask for.
///
/// @param size of the whole picture, in modules
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
