package id.tameng.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pieces that stand one after the other in many pages. Packed when they are asked for a second time: much is looked at
/// once.
final class PackedRun implements Content {

    private final byte[] html;
    private boolean again;
    private byte @Nullable [] packed;

    PackedRun(List<KeptHtml> pieces) {
        var joined = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.html().length).sum());
        pieces.forEach(piece -> joined.put(piece.html()));
        html = joined.array();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (PageOutput.CURRENT.isBound()) {
            PageOutput.CURRENT.get().put(this);
        } else {
            output.writeBinaryContent(html);
        }
    }

    byte[] html() {
        return html;
    }

    /// A part of a DEFLATE stream that refers to nothing before it and ends at a byte; null when it is not worth it
    /// yet.
    synchronized byte @Nullable [] packed() {
        if (packed == null && again) {
            packed = Packing.thoroughly(html);
        }
        again = true;
        return packed;
    }
}
