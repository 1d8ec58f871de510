package id.tameng.identity;

import java.net.URI;
import java.net.URISyntaxException;

/// Where to go after signing in, as a link said. Only a path of ours: an absolute or scheme-relative address would send
/// people to a stranger.
public final class LocalPath {

    private LocalPath() {}

    public static String orHome(String next) {
        return isLocal(next) ? next : "/";
    }

    private static boolean isLocal(String next) {
        try {
            return next.startsWith("/") && !next.startsWith("//") && new URI(next).getAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
