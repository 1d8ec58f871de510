package id.tameng.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

/// A piece of a page that many readers get alike, such as a row of a list: rendered once, then put into each page as it
/// is.
public final class KeptHtml implements Content {

    private final byte[] html;

    private KeptHtml(byte[] html) {
        this.html = html;
    }

    public static KeptHtml of(JteModel template) {
        var output = new Utf8ByteOutput();
        template.render(output);
        return new KeptHtml(output.toByteArray());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(html);
    }
}
