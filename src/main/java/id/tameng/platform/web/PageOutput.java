package id.tameng.platform.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/// A page while it is made: what is written for this reader, and between it runs that were packed before.
final class PageOutput implements TemplateOutput {

    static final ScopedValue<PageOutput> CURRENT = ScopedValue.newInstance();

    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] DEFLATE_END = {3, 0};
    private static final int GZIP_TAIL = 8;

    private final List<Part> parts = new ArrayList<>();
    private final List<byte[]> fresh = new ArrayList<>();
    private Utf8ByteOutput open = new Utf8ByteOutput();
    private int length;

    static PageOutput render(JteModel template) {
        var output = new PageOutput();
        ScopedValue.where(CURRENT, output).run(() -> template.render(output));
        output.endFresh();
        output.endOpen();
        return output;
    }

    @Override
    public void writeContent(String value) {
        endFresh();
        open.writeContent(value);
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        endFresh();
        open.writeContent(value, begin, end);
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        endFresh();
        open.writeBinaryContent(value);
    }

    void put(PackedRun run) {
        var packed = run.packed();
        endOpen();
        if (packed == null) {
            fresh.add(run.html());
        } else {
            endFresh();
            add(new Part(run.html(), html -> packed));
        }
    }

    /// In bytes, before packing.
    int length() {
        return length;
    }

    byte[] plain() {
        var page = ByteBuffer.allocate(length);
        parts.forEach(part -> page.put(part.html));
        return page.array();
    }

    /// The page as a gzip file (RFC 1952).
    byte[] gzip() {
        var crc = new CRC32();
        var pieces = new ArrayList<byte[]>(parts.size());
        int size = GZIP_HEAD.length + DEFLATE_END.length + GZIP_TAIL;
        for (var part : parts) {
            crc.update(part.html);
            var piece = part.packed();
            pieces.add(piece);
            size += piece.length;
        }
        var page = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(GZIP_HEAD);
        pieces.forEach(page::put);
        return page.put(DEFLATE_END).putInt((int) crc.getValue()).putInt(length).array();
    }

    /// What was written for this reader alone.
    private void endOpen() {
        if (open.getContentLength() > 0) {
            add(new Part(open.toByteArray(), Packing::quickly));
            open = new Utf8ByteOutput();
        }
    }

    /// Runs that are new, one after the other: together they pack well, and the rows of a list are most of its weight.
    private void endFresh() {
        if (!fresh.isEmpty()) {
            var joined = new ByteArrayOutputStream();
            fresh.forEach(joined::writeBytes);
            fresh.clear();
            add(new Part(joined.toByteArray(), Packing::thoroughly));
        }
    }

    private void add(Part part) {
        parts.add(part);
        length += part.html.length;
    }

    private static final class Part {

        private final byte[] html;
        private final UnaryOperator<byte[]> packing;

        Part(byte[] html, UnaryOperator<byte[]> packing) {
            this.html = html;
            this.packing = packing;
        }

        byte[] packed() {
            return packing.apply(html);
        }
    }
}
