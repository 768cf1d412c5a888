package dev.paperboy.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One life of the bot. */
public final class BotProcess {

    /** The exit code of a process that was killed. */
    public static final int KILLED = 137;

    private final Process process;

    private BotProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param log what it prints is added here
     * @param main what it runs, of this class path
     * @param jvm options of its machine, as {@code -Xmx384m} and {@code -Dname=value}
     * @param settings properties of the bot, as {@code name=value}
     */
    public static BotProcess start(
            Path log, Class<?> main, List<String> jvm, List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.add("--add-modules=jdk.incubator.vector");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
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

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it was killed, or has halted itself as if it were. */
    public boolean wasKilled() {
        return process.exitValue() == KILLED;
    }

    /** Kills it, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** Asks it to stop. */
    public void terminate() {
        process.destroy();
    }

    /** Waits for its end; false: it has not come. */
    public boolean awaitEnd(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How much time of the processors it has used. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** What its heap holds after a full collection, in bytes. */
    public long liveHeap() {
        String total = lastLine(jcmd("GC.class_histogram"));
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    private static String lastLine(List<String> lines) {
        return lines.stream().filter(it -> !it.isBlank()).toList().getLast();
    }

    private List<String> jcmd(String question) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asked =
                    new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), question)
                            .start();
            try (BufferedReader answer = asked.inputReader()) {
                return answer.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
