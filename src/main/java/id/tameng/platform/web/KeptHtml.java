package id.tameng.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

/// A piece of a page that many readers get alike, such as a row of a list: rendered and packed once, then put into each
/// page as it is.
public final class KeptHtml implements Content {

    private final byte[] plain;
    private final byte[] packed;

    private KeptHtml(byte[] plain, byte[] packed) {
        this.plain = plain;
        this.packed = packed;
    }

    public static KeptHtml of(JteModel template) {
        var output = new Utf8ByteOutput();
        template.render(output);
        var plain = output.toByteArray();
        return new KeptHtml(plain, Packing.thoroughly(plain));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (PageOutput.CURRENT.isBound()) {
            PageOutput.CURRENT.get().put(this);
        } else {
            output.writeBinaryContent(plain);
        }
    }

    byte[] plain() {
        return plain;
    }

    /// A part of a DEFLATE stream that refers to nothing before it and ends at a byte.
    byte[] packed() {
        return packed;
    }
}
