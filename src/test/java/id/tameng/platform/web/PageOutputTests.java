package id.tameng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageOutputTests {

    private static final String ROW = "<li class=\"ticket-item\">Paket belum sampai – tolong</li>";

    private final PackedRuns runs = new PackedRuns(20);

    @Test
    void whatIsWrittenArrivesPackedAndPlain() {
        for (int size : new int[] {0, 1, 1_000, 70_000, 2_000_000}) {
            arrives(page(ROW.repeat(size / ROW.length() + 1).substring(0, size)));
        }
    }

    @Test
    void whatCannotShrinkArrivesToo() {
        for (int size : new int[] {1, 1_000, 70_000, 2_000_000}) {
            var noise = new byte[size];
            new Random(size).nextBytes(noise);
            arrives(page(Base64.getEncoder().encodeToString(noise)));
        }
    }

    @Test
    void runsStandWhereTheyWereWritten() {
        var rows = IntStream.range(0, 60).mapToObj(PageOutputTests::row).toList();
        for (int look = 0; look < 3; look++) {
            arrives(page("<ol>", rows, "</ol>"));
        }
    }

    @Test
    void whatStandsBetweenKeptPiecesStaysThere() {
        Content between = output -> output.writeContent("<li>baru</li>");
        for (int look = 0; look < 3; look++) {
            arrives(page("<ol>", List.of(row(1), between, row(2), row(3), between), "</ol>"));
        }
    }

    @Test
    void runsBelowWhatMovedToTheTopStayPacked() {
        var rows = IntStream.range(0, 60).mapToObj(PageOutputTests::row).toList();
        var before = runs.of(rows);
        var moved = new ArrayList<>(rows);
        moved.addFirst(moved.remove(30));
        var after = runs.of(moved);
        assertThat(before).hasSizeGreaterThan(4);
        assertThat(after.stream().filter(before::contains).count()).isEqualTo(before.size() - 1L);
    }

    @Test
    void aSecondLookIsHardlyLarger() {
        var rows = IntStream.range(0, 60).mapToObj(PageOutputTests::row).toList();
        int first = PageOutput.render(page("<ol>", rows, "</ol>")).gzip().length;
        PageOutput.render(page("<ol>", rows, "</ol>")).gzip();
        int third = PageOutput.render(page("<ol>", rows, "</ol>")).gzip().length;
        assertThat(third).isLessThan(3 * first);
    }

    @Test
    void manyPackAtOnce() {
        var rows = IntStream.range(0, 60).mapToObj(PageOutputTests::row).toList();
        var pages = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> page("halaman " + i, rows, "selesai".repeat(i)))
                .toList();
        pages.parallelStream().forEach(this::arrives);
    }

    private static KeptHtml row(int number) {
        return KeptHtml.of(page("<li>" + number + ROW + "</li>"), number % 12 == 0);
    }

    private void arrives(JteModel page) {
        var written = new StringOutput();
        page.render(written);
        var output = PageOutput.render(page);
        assertThat(new String(output.plain(), StandardCharsets.UTF_8)).isEqualTo(written.toString());
        assertThat(unpacked(output.gzip())).isEqualTo(output.plain());
    }

    private static byte[] unpacked(byte[] content) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JteModel page(String head, List<? extends Content> rows, String tail) {
        return written(head, runs.of(rows), tail);
    }

    private static JteModel page(String text) {
        return written(text, List.of(), "");
    }

    private static JteModel written(String head, List<Content> runs, String tail) {
        return new JteModel() {
            @Override
            public void render(TemplateOutput output) {
                output.writeContent(head);
                runs.forEach(run -> run.writeTo(output));
                output.writeContent(tail);
            }

            @Override
            public void writeTo(TemplateOutput output) {
                render(output);
            }
        };
    }
}
