package dev.paperboy.endtoend;

import dev.paperboy.FatalFailure;
import dev.paperboy.PaperboyApplication;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.process.LocalSettings;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.Promptly;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The bot as an operator would run it, but on a clock that the test moves. */
final class RunningBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Keeps what would have ended the process. */
    private static final class RecordedFailure implements FatalFailure {

        private final List<String> reasons = new CopyOnWriteArrayList<>();

        @Override
        public void stop(String reason) {
            reasons.add(reason);
        }
    }

    /**
     * Starts it.
     *
     * @param data the folder of its database
     * @param properties further ones, as {@code name=value}
     */
    static RunningBot start(
            LocalDiscord discord,
            DailyPapersHub hub,
            Clock clock,
            Path data,
            String... properties) {
        List<String> all = new ArrayList<>(LocalSettings.of(discord, hub, data));
        all.addAll(
                List.of(
                        "paperboy.harvest.tick=200ms",
                        "paperboy.search.follow-every=200ms",
                        "paperboy.digest.plan-every=200ms",
                        "paperboy.delivery.send-every=200ms"));
        all.addAll(List.of(properties));
        return start(clock, all);
    }

    /**
     * Starts it with nothing at hand but what the properties name.
     *
     * @param properties as {@code name=value}
     */
    static RunningBot start(Clock clock, List<String> properties) {
        return new RunningBot(
                new SpringApplicationBuilder(PaperboyApplication.class)
                        .initializers(context -> prepare(context, clock))
                        .properties("spring.config.location=classpath:/application.yml")
                        .run(arguments(properties)));
    }

    /** The last one given of a name counts; Spring would join them with commas. */
    private static String[] arguments(List<String> properties) {
        Map<String, String> byName = new LinkedHashMap<>();
        properties.forEach(it -> byName.put(it.substring(0, it.indexOf('=')), "--" + it));
        return byName.values().toArray(String[]::new);
    }

    private static void prepare(ConfigurableApplicationContext context, Clock clock) {
        ((GenericApplicationContext) context).registerBean("manualClock", Clock.class, () -> clock);
        ((GenericApplicationContext) context).registerBean(RecordedFailure.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    /** Waits until it has read papers of this day's list. */
    void awaitList(LocalDate day) {
        Promptly.await("the list of " + day)
                .until(() -> bean(Catalogue.class).stateOf(new Feed.Day(day)).papers() > 0);
    }

    /** What a gauge of it shows. */
    double gauge(String name) {
        return bean(MeterRegistry.class).get(name).gauge().value();
    }

    /** Whether it is being closed, or is. */
    boolean isStopping() {
        return context.isClosed();
    }

    /** The reasons for which the process would have ended. */
    List<String> fatalFailures() {
        return bean(RecordedFailure.class).reasons;
    }

    @Override
    public void close() {
        context.close();
    }
}
