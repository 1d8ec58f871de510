package id.tameng.tickets;

import id.tameng.platform.blobs.BlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The files that demo messages carry, each stored once.
@Component
class DemoFiles {

    private final BlobStore blobs;
    private final Map<String, StoredFile> stored = new HashMap<>();

    DemoFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    StoredFile get(String name) {
        return stored.computeIfAbsent(name, this::store);
    }

    private StoredFile store(String name) {
        try {
            var blob = blobs.store(new ClassPathResource("demo/files/" + name).getContentAsByteArray());
            var type = name.endsWith(".png") ? "image/png" : "text/plain";
            return new StoredFile(name, type, blob.size(), false, null, blob.sha256());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
