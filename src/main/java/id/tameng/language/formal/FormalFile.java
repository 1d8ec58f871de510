package id.tameng.language.formal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What was learnt about formal speech, in one compressed file.
public record FormalFile(Map<String, List<Phrase>> phrases, Map<String, Integer> counts, Weights weights) {

    public Formaliser formaliser() {
        return new Formaliser(phrases, new NGrams(counts), weights);
    }

    public void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            for (double weight : weights.toArray()) {
                out.writeDouble(weight);
            }
            out.writeInt(phrases.size());
            for (var entry : new TreeMap<>(phrases).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().size());
                for (var phrase : entry.getValue()) {
                    out.writeUTF(String.join(" ", phrase.formal()));
                    out.writeFloat((float) phrase.forth());
                    out.writeFloat((float) phrase.back());
                }
            }
            out.writeInt(counts.size());
            for (var entry : new TreeMap<>(counts).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue());
            }
        }
    }

    public static FormalFile read(InputStream file) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            var weights = new double[Weights.UNTUNED.toArray().length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readDouble();
            }
            var phrases = new HashMap<String, List<Phrase>>();
            for (int left = in.readInt(); left > 0; left--) {
                phrases.put(in.readUTF(), readPhrases(in));
            }
            var counts = new HashMap<String, Integer>();
            for (int left = in.readInt(); left > 0; left--) {
                counts.put(in.readUTF(), in.readInt());
            }
            return new FormalFile(phrases, counts, Weights.of(weights));
        }
    }

    private static List<Phrase> readPhrases(DataInputStream in) throws IOException {
        var phrases = new ArrayList<Phrase>();
        for (int left = in.readInt(); left > 0; left--) {
            var formal = in.readUTF();
            phrases.add(new Phrase(
                    formal.isEmpty() ? List.of() : List.of(formal.split(" ")), in.readFloat(), in.readFloat()));
        }
        return List.copyOf(phrases);
    }
}
