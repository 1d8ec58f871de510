package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where this installation keeps everything that must survive a restart: `tameng.data`, by default `./data`.
/// The path is absolute and free of links, so that it can be compared with what other processes say.
public record DataDirectory(Path path) {

    public DataDirectory {
        try {
            path = Files.createDirectories(path).toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }
}
