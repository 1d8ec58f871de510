package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileLengthTests {

    private static final int LIMIT = 300;

    @Test
    void noJavaFileIsLongerThanAReaderCanBear() {
        var tooLong = Stream.of(Path.of("src", "main", "java"), Path.of("src", "test", "java"))
                .flatMap(root -> Source.list(root, ".java").stream())
                .filter(source -> source.lines() > LIMIT)
                .map(source -> "%s: %d lines".formatted(source.path(), source.lines()));
        assertThat(tooLong).as("Look for the second noun inside").isEmpty();
    }
}
