package id.tameng.insight;

import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.InboundMessages;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// How the customers of Toko Nusantara feel: judged like everything else, but at once.
@Component
class DemoJudging implements DemoShare {

    private static final int PORTION = 500;

    private final InboundMessages messages;
    private final Judging judging;

    DemoJudging(InboundMessages messages, Judging judging) {
        this.messages = messages;
        this.judging = judging;
    }

    /// After everybody who adds tickets.
    @Override
    public int order() {
        return 80;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var portion = messages.before(Long.MAX_VALUE, PORTION);
        while (!portion.isEmpty()) {
            judging.judge(portion);
            portion = messages.before(portion.getLast().id(), PORTION);
        }
    }
}
