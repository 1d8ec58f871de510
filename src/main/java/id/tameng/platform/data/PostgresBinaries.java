package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// PostgreSQL's programs for this machine, unpacked. The jar they travel in tells their version.
record PostgresBinaries(Path home, String version) {

    private static final Pattern VERSION_IN_JAR_NAME = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar!/postgres-");

    /// Unpacks on the first call and is a look at the disk afterwards. The directory appears complete or not at all.
    static PostgresBinaries unpack(Path directory) {
        var archive = archive();
        var version = version(archive);
        var home = directory.resolve(version);
        try {
            if (!Files.isDirectory(home)) {
                unpack(archive, home);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new PostgresBinaries(home, version);
    }

    private static void unpack(URL archive, Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".unpacking");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        try (var content = archive.openStream()) {
            PostgresArchive.unpack(content, unfinished);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static URL archive() {
        var name = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        var archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new DatabaseStartException(
                    "Tameng brings no PostgreSQL for this machine (%s is missing).".formatted(name),
                    "Name a PostgreSQL of your own by --spring.datasource.url=jdbc:postgresql://...");
        }
        return archive;
    }

    static String archiveName(String system, String architecture) {
        var mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        var arm = architecture.equals("aarch64");
        return "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }

    private static String version(URL archive) {
        var name = VERSION_IN_JAR_NAME.matcher(archive.toString());
        if (!name.find()) {
            throw new IllegalStateException("No version in " + archive);
        }
        return name.group(1);
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
