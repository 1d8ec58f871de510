package id.tameng.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/// A piece of a page that many readers get alike, such as a row of a list: rendered once, then put into each page as it
/// is.
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
        return new KeptHtml(output.toByteArray(), first);
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
