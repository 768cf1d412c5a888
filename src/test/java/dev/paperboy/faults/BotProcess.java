package dev.paperboy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One life of the bot. */
final class BotProcess {

    private final Process process;

    private BotProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param log what it prints is added here
     * @param system properties of the process, as {@code name=value}
     * @param settings properties of the bot, likewise
     */
    static BotProcess start(Path log, List<String> system, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(
                List.of(
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path")));
        system.forEach(it -> command.add("-D" + it));
        command.add(MortalBot.class.getName());
        settings.forEach(it -> command.add("--" + it));
        try {
            return new BotProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it was killed, or has halted itself as if it were. */
    boolean wasKilled() {
        return process.exitValue() == HaltSwitch.KILLED;
    }

    /** Kills it, as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** Asks it to stop. */
    void terminate() {
        process.destroy();
    }

    /** Waits for its end; false: it has not come. */
    boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
