package id.tameng.system;

import java.util.concurrent.CountDownLatch;

/// Whether the program runs, for those who talk to it while it is being killed and started again.
final class Power {

    private volatile CountDownLatch on = new CountDownLatch(0);

    void goesOff() {
        on = new CountDownLatch(1);
    }

    void isBack() {
        on.countDown();
    }

    void awaitOn() throws InterruptedException {
        on.await();
    }
}
