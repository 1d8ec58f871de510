package id.tameng.language.heads;

import id.tameng.language.normal.Words;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The tables of a model with its version, in one compressed file.
/// @param judging every question but the topic
/// @param topics the shipped topics, in a smaller table
public record ModelFile(String version, Table judging, Table topics) {

    private static final int MAGIC = 0x544D4C31;

    public static ModelFile read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is no language model of ours");
            }
            return new ModelFile(in.readUTF(), Table.read(in), Table.read(in));
        }
    }

    /// The same, faster on these words.
    public ModelFile knowing(Words known) {
        return new ModelFile(version, judging.knowing(known), topics.knowing(known));
    }

    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeUTF(version);
            judging.write(out);
            topics.write(out);
        }
    }
}
