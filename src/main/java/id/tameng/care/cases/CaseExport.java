package id.tameng.care.cases;

import id.tameng.identity.Viewer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A report with its evidence, to be handed on: one file, or a ZIP with the raw messages and the hashes of all.
@Component
class CaseExport {

    private final Cases cases;
    private final Readers readers;
    private final RawMessages raw;
    private final JsonMapper json;

    CaseExport(Cases cases, Readers readers, RawMessages raw, JsonMapper json) {
        this.cases = cases;
        this.readers = readers;
        this.raw = raw;
        this.json = json;
    }

    byte[] json(Viewer viewer, long id) {
        var evidence = cases.evidence(viewer, id);
        readers.note(viewer, id, "exported");
        var content = new LinkedHashMap<String, Object>();
        content.put("case", cases.get(viewer, id));
        content.put("evidence", json.readTree(evidence.frozen()));
        content.put("evidence_sha256", evidence.hash());
        content.put("intact", evidence.isIntact());
        content.put("readings", readers.of(id));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
    }

    /// `evidence.json` holds exactly the bytes that were hashed.
    void zip(Viewer viewer, long id, OutputStream target) throws IOException {
        var evidence = cases.evidence(viewer, id);
        var hashes = new LinkedHashMap<String, String>();
        try (var zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
            add(zip, hashes, "case.json", json(viewer, id));
            add(zip, hashes, "evidence.json", evidence.frozen().getBytes(StandardCharsets.UTF_8));
            for (var said : evidence.messages()) {
                var content = raw.open(said.source());
                if (content.isPresent()) {
                    try (var bytes = content.get()) {
                        add(zip, hashes, "message-" + said.message() + ".eml", bytes.readAllBytes());
                    }
                }
            }
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(sums(hashes).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(ZipOutputStream zip, Map<String, String> hashes, String name, byte[] content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        hashes.put(name, Sha256.of(content));
    }

    private static String sums(Map<String, String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        return lines.toString();
    }
}
