package id.tameng.platform.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// A page while it is made: what is written for this reader, and between it pieces that were packed before.
final class PageOutput implements TemplateOutput {

    static final ScopedValue<PageOutput> CURRENT = ScopedValue.newInstance();

    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] DEFLATE_END = {3, 0};
    private static final int GZIP_TAIL = 8;
    private static final byte[] NOT_YET = {};

    private final List<byte[]> plain = new ArrayList<>();
    private final List<byte[]> packed = new ArrayList<>();
    private Utf8ByteOutput open = new Utf8ByteOutput();
    private int length;

    static PageOutput render(JteModel template) {
        var output = new PageOutput();
        ScopedValue.where(CURRENT, output).run(() -> template.render(output));
        output.close();
        return output;
    }

    @Override
    public void writeContent(String value) {
        open.writeContent(value);
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        open.writeContent(value, begin, end);
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        open.writeBinaryContent(value);
    }

    void put(KeptHtml piece) {
        close();
        add(piece.plain(), piece.packed());
    }

    /// In bytes, before packing.
    int length() {
        return length;
    }

    byte[] plain() {
        var page = ByteBuffer.allocate(length);
        plain.forEach(page::put);
        return page.array();
    }

    /// The page as a gzip file (RFC 1952).
    byte[] gzip() {
        var crc = new CRC32();
        var pieces = new ArrayList<byte[]>(plain.size());
        int size = GZIP_HEAD.length + DEFLATE_END.length + GZIP_TAIL;
        for (int i = 0; i < plain.size(); i++) {
            crc.update(plain.get(i));
            var piece = packed.get(i).length == 0 ? Packing.quickly(plain.get(i)) : packed.get(i);
            pieces.add(piece);
            size += piece.length;
        }
        var page = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).put(GZIP_HEAD);
        pieces.forEach(page::put);
        return page.put(DEFLATE_END).putInt((int) crc.getValue()).putInt(length).array();
    }

    private void close() {
        if (open.getContentLength() > 0) {
            add(open.toByteArray(), NOT_YET);
            open = new Utf8ByteOutput();
        }
    }

    private void add(byte[] content, byte[] packedContent) {
        plain.add(content);
        packed.add(packedContent);
        length += content.length;
    }
}
