package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class ProcessExitTests {

    private record Ended(int code, boolean byDaemon, boolean contextClosed) {}

    private static Ended stoppedBy(Thread.Builder caller) throws Exception {
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        CompletableFuture<Ended> ended = new CompletableFuture<>();
        ProcessExit exit =
                new ProcessExit(
                        context,
                        code ->
                                ended.complete(
                                        new Ended(
                                                code,
                                                Thread.currentThread().isDaemon(),
                                                !context.isActive())));
        caller.start(() -> exit.stop("The token is wrong."));
        return ended.get(10, TimeUnit.SECONDS);
    }

    @Test
    void everythingIsStoppedBeforeTheProcessEndsWithItsCode() throws Exception {
        assertThat(stoppedBy(Thread.ofPlatform())).isEqualTo(new Ended(78, false, true));
    }

    /** A process whose last thread is a daemon ends at once, with exit code 0. */
    @Test
    void theExitCodeIsWaitedForWhereAVirtualThreadAsksForTheEnd() throws Exception {
        assertThat(stoppedBy(Thread.ofVirtual())).isEqualTo(new Ended(78, false, true));
    }

    @Test
    void theExitCodeIsWaitedForWhereADaemonAsksForTheEnd() throws Exception {
        assertThat(stoppedBy(Thread.ofPlatform().daemon(true)))
                .isEqualTo(new Ended(78, false, true));
    }
}
