package id.tameng.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Many small source files, few requests: every `css/*.css` joins the one stylesheet, every `js/controllers/*.js` the
/// one script. A module adds its own file and is served; there is nothing to register and no build step.
final class AssetBundles {

    private static final Map<String, byte[]> BUNDLES = Map.of(
            "css/tameng.css", stylesheet().getBytes(StandardCharsets.UTF_8),
            "js/tameng.js", script().getBytes(StandardCharsets.UTF_8));

    private AssetBundles() {}

    static Resource find(String name) {
        var bundle = BUNDLES.get(name);
        return bundle == null ? new ClassPathResource(Assets.location(name)) : new Bundle(bundle, name);
    }

    /// What we use of Tabler, then `base.css`, then a file per component.
    private static String stylesheet() {
        var own = files("classpath*:static/css/*.css")
                .sorted(Comparator.comparing((Resource file) -> !"base.css".equals(file.getFilename()))
                        .thenComparing(AssetBundles::name));
        var used = new UsedRules(text(new ClassPathResource("tabler-classes.txt")));
        var tabler = used.of(text(new ClassPathResource(Assets.location("tabler.css"))));
        return Stream.concat(Stream.of(tabler), own.map(AssetBundles::text))
                .map(DarkBySystem::extend)
                .collect(Collectors.joining("\n"));
    }

    /// Stimulus, the start of the script, what several controllers share (`js/parts`), then each controller in a block
    /// of its own, registered by the name of its file.
    private static String script() {
        var parts = files("classpath*:static/js/parts/*.js")
                .sorted(Comparator.comparing(AssetBundles::name))
                .map(file -> text(file).replaceAll("(?m)^export ", ""))
                .collect(Collectors.joining("\n"));
        var controllers = files("classpath*:static/js/controllers/*.js")
                .sorted(Comparator.comparing(AssetBundles::name))
                .map(file -> controller(name(file), text(file)))
                .collect(Collectors.joining("\n"));
        return stimulus() + text(new ClassPathResource("static/js/tameng.js")) + parts + controllers;
    }

    /// Nothing else uses it, so it need not be a request of its own.
    private static String stimulus() {
        return """
                const { Application, Controller } = (() => {
                %s
                return { Application, Controller }
                })()
                """.formatted(text(new ClassPathResource(Assets.location("stimulus.js")))
                .replaceAll("(?m)^export .*$", ""));
    }

    private static String controller(String file, String source) {
        var name = file.replace("_controller.js", "").replace('_', '-');
        var body = source.replaceAll("(?m)^import .*$", "")
                .replaceFirst("export default class", "const controller = class");
        return "{%s%napplication.register(\"%s\", controller)%n}".formatted(body, name);
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bundle extends ByteArrayResource {

        private final String name;

        Bundle(byte[] content, String name) {
            super(content, name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return 0; // the fingerprint tells versions apart
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
