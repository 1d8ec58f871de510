package id.tameng.platform.data;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Under whose name PostgreSQL's programs run. PostgreSQL refuses to be root, as Tameng often is in a container: then a
/// user namespace hides the name, and where the container forbids those, the account `nobody` gets the files.
record ServerAccount(List<String> prefix, long owner) {

    private static final int NOBODY = 65534;

    static final ServerAccount USER_NAMESPACE = new ServerAccount(List.of("unshare", "-U"), 0);
    static final ServerAccount UNPRIVILEGED =
            new ServerAccount(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);

    static ServerAccount find() {
        var me = new UnixSystem().getUid();
        if (me != 0) {
            return new ServerAccount(List.of(), me);
        }
        return Stream.of(USER_NAMESPACE, UNPRIVILEGED)
                .filter(ServerAccount::works)
                .findFirst()
                .orElseThrow(() -> new DatabaseStartException(
                        "PostgreSQL does not run as root, and neither unshare nor setpriv works here.",
                        "Start Tameng as an ordinary user, or name a database by --spring.datasource.url."));
    }

    private boolean works() {
        try {
            return start(List.of("true"), Path.of("/"))
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    ProcessBuilder start(List<String> command, Path directory) {
        var whole = Stream.concat(prefix.stream(), command.stream()).toList();
        var process = new ProcessBuilder(whole).directory(directory.toFile());
        // PGDATA, PGPORT and their like belong to somebody else's database
        process.environment().keySet().removeIf(name -> name.startsWith("PG"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    /// Gives a file or a whole directory to the account. One look when it already has it.
    void own(Path tree) {
        try {
            if (ownerOf(tree) == owner) {
                return;
            }
            try (var files = Files.walk(tree)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    Files.setAttribute(file, "unix:uid", Math.toIntExact(owner), LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long ownerOf(Path file) throws IOException {
        return ((Number) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS)).longValue();
    }
}
