package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// A message costs no garbage beyond its judgement: what is allocated does not grow with what is read.
class AllocationTests {

    private static final Language LANGUAGE = new Language();
    private static final int TIMES = 2_000;
    private static final long A_JUDGEMENT = 2_500;

    @Test
    void readingAllocatesNothing() {
        var line = "selamat siang kak, saya mau tanya stok barang warna hitam ";
        long brief = allocated(line);
        long ample = allocated(line.repeat(30));
        assertThat(brief).isLessThan(A_JUDGEMENT);
        assertThat(ample - brief).isLessThan(A_JUDGEMENT);
    }

    /// Bytes per message, once everything is warm.
    private static long allocated(String text) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < TIMES; i++) {
            LANGUAGE.judge(text);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            LANGUAGE.judge(text);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / TIMES;
    }
}
