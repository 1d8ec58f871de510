package id.tameng.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Arrays;

/// A piece of a page that many readers get alike, such as a row of a list: rendered once, then put into each page as it
/// is, without the indentation of its template. Nothing in it may depend on white space.
public final class KeptHtml implements Content {

    private final byte[] html;
    private final boolean first;

    private KeptHtml(byte[] html, boolean first) {
        this.html = html;
        this.first = first;
    }

    /// @param first whether a [run][PackedRuns] of such pieces begins with it; the same for every state of what it
    /// shows
    public static KeptHtml of(Content template, boolean first) {
        var output = new Utf8ByteOutput();
        template.writeTo(output);
        return new KeptHtml(withoutIndentation(output.toByteArray()), first);
    }

    /// A template's lines are indented for those who write it; a browser makes one space of any number.
    private static byte[] withoutIndentation(byte[] html) {
        var kept = new byte[html.length];
        int length = 0;
        boolean begins = false;
        for (byte one : html) {
            begins = one == '\n' || (begins && one == ' ');
            if (!begins || (one == '\n' && (length == 0 || kept[length - 1] != '\n'))) {
                kept[length++] = one;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(html);
    }

    boolean isFirst() {
        return first;
    }

    byte[] html() {
        return html;
    }
}
