package id.tameng.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Static files under one fingerprint for the whole build, so that browsers may keep them for a year.
@Component
public class Assets {

    static final String ROOT = "/assets/";

    private static final Map<String, String> LIBRARIES = Map.of(
            "turbo.js", "hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js",
            "stimulus.js", "hotwired__stimulus/3.2.2/dist/stimulus.js",
            "tabler.css", "tabler__core/1.4.0/dist/css/tabler.min.css");

    private final String fingerprint;

    Assets() {
        fingerprint = fingerprint();
    }

    public String url(String name) {
        return ROOT + fingerprint + "/" + name;
    }

    /// Where the file lies on the class path.
    static String location(String name) {
        var library = LIBRARIES.get(name);
        return library != null ? "META-INF/resources/webjars/" + library : "static/" + name;
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            LIBRARIES.values().stream()
                    .sorted()
                    .forEach(name -> digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/**")) {
                if (file.isReadable()) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
