package dev.paperboy.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long something took, time after time.
 *
 * @param wall milliseconds by the clock, rising
 * @param cpu milliseconds of this thread's processor, rising
 */
record Timing(String name, List<Double> wall, List<Double> cpu) {

    private static final double NANOS = 1e6;

    /** Runs each once. */
    static Timing of(String name, List<Runnable> runs) {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (Runnable run : runs) {
            long begun = System.nanoTime();
            long cpuBegun = cpuTime();
            run.run();
            cpu.add((cpuTime() - cpuBegun) / NANOS);
            wall.add((System.nanoTime() - begun) / NANOS);
        }
        Collections.sort(wall);
        Collections.sort(cpu);
        return new Timing(name, List.copyOf(wall), List.copyOf(cpu));
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    double worstCpu() {
        return cpu.getLast();
    }

    /** What this share of the runs does not exceed. */
    double cpuAt(double share) {
        return at(cpu, share);
    }

    /** Likewise by the clock. */
    double wallAt(double share) {
        return at(wall, share);
    }

    static String table(List<Timing> timings) {
        StringBuilder table = new StringBuilder("%n".formatted());
        table.append(
                "%-16s %6s %9s %9s %9s %9s %9s %9s%n"
                        .formatted(
                                "ms",
                                "runs",
                                "p50 wall",
                                "p99",
                                "worst",
                                "p50 CPU",
                                "p99",
                                "worst"));
        timings.forEach(timing -> table.append(timing.row()));
        return table.toString();
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "%-16s %6d %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f%n",
                name,
                wall.size(),
                at(wall, 0.5),
                at(wall, 0.99),
                wall.getLast(),
                at(cpu, 0.5),
                at(cpu, 0.99),
                cpu.getLast());
    }

    private static double at(List<Double> rising, double share) {
        return rising.get(Math.min(rising.size() - 1, (int) (rising.size() * share)));
    }
}
