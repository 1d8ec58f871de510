package id.tameng.channels.email;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// An authority of our own and servers that it vouches for, made with the JDK's keytool.
public final class Certificates {

    private static final String PASSWORD = "rahasia";
    private static final Path AUTHORITY = fresh("authority");

    private Certificates() {}

    static {
        keytool(AUTHORITY, "-genkeypair", "-dname", "CN=Lembaga Uji", "-ext", "bc:c=ca:true", "-validity", "2");
    }

    /// A server whose certificate names 127.0.0.1.
    public static SSLContext good() {
        return server("good", "ip:127.0.0.1", "-validity", "2");
    }

    static SSLContext expired() {
        return server("expired", "ip:127.0.0.1", "-startdate", "-3d", "-validity", "1");
    }

    static SSLContext ofAnotherName() {
        return server("another", "dns:lain.test", "-validity", "2");
    }

    /// Somebody who believes the authority.
    static SSLContext believer() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", load(AUTHORITY).getCertificate("key"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext server(String name, String alternative, String... validity) {
        var store = fresh(name);
        var request = store.resolveSibling(name + ".csr").toString();
        var certificate = store.resolveSibling(name + ".crt").toString();
        var authority = store.resolveSibling("authority.crt").toString();
        keytool(store, "-genkeypair", "-dname", "CN=" + name);
        keytool(store, "-certreq", "-file", request);
        var signing = new ArrayList<>(
                List.of("-gencert", "-infile", request, "-outfile", certificate, "-ext", "san=" + alternative));
        signing.addAll(List.of(validity));
        keytool(AUTHORITY, signing.toArray(String[]::new));
        keytool(AUTHORITY, "-exportcert", "-file", authority);
        keytool(store, "-importcert", "-noprompt", "-alias", "authority", "-file", authority);
        keytool(store, "-importcert", "-noprompt", "-file", certificate);
        return context(store);
    }

    private static SSLContext context(Path store) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(load(store), PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore load(Path store) throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    /// Of the key named `key` unless the arguments name another.
    private static void keytool(Path store, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        if (!command.contains("-alias")) {
            command.addAll(List.of("-alias", "key"));
        }
        if (command.contains("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC"));
        }
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path fresh(String name) {
        try {
            var directory = Files.createDirectories(Path.of("target", "certificates"));
            return Files.createTempDirectory(directory, name).resolve(name + ".p12");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
