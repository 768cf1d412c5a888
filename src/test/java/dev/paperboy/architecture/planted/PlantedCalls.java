package dev.paperboy.architecture.planted;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Classes each of which uses JDA in a wrong way, which its name tells. */
public final class PlantedCalls {

    private PlantedCalls() {}

    public static final class DropsTheFailure {
        void send(RestAction<Message> action) {
            action.queue();
        }
    }

    public static final class DropsTheFailureButTakesTheResult {
        void send(RestAction<Message> action, Consumer<Message> result) {
            action.queue(result);
        }
    }

    public static final class QueuesForLater {
        void send(RestAction<Message> action) {
            ScheduledFuture<?> _ = action.queueAfter(1, TimeUnit.SECONDS);
        }
    }

    public static final class QueuesInALambda {
        Runnable send(RestAction<Message> action) {
            return () -> action.queue(_ -> {});
        }
    }

    public static final class RefersToQueue {
        Runnable refer(RestAction<Message> action) {
            return action::queue;
        }
    }

    public static final class CompletesInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            Message _ = completed(event);
        }

        private static Message completed(ReadyEvent event) {
            return event.getJDA().openPrivateChannelById(1).complete().sendMessage("").complete();
        }
    }

    public static final class JoinsInAListener implements EventListener {
        private final CompletableFuture<Void> result = new CompletableFuture<>();

        @Override
        public void onEvent(GenericEvent event) {
            result.join();
        }
    }

    public static final class SleepsInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static final class SleepsByUnitInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static final class ParksInAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            LockSupport.parkNanos(1);
        }
    }

    public static final class WaitsForAQueueInAListener extends ListenerAdapter {
        private final BlockingQueue<GenericEvent> events = new ArrayBlockingQueue<>(1);

        @Override
        public void onGenericEvent(GenericEvent event) {
            try {
                events.put(event);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static final class JoinsInALambdaOfAListener extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            List.of(event).forEach(it -> it.getJDA().retrieveCommands().submit().join());
        }
    }

    public static final class WaitsElsewhereThanInTheListener extends ListenerAdapter {
        private final Waiter waiter = new Waiter();

        @Override
        public void onReady(ReadyEvent event) {
            waiter.waitFor(event.getJDA());
        }
    }

    public static final class Waiter {
        void waitFor(JDA client) {
            List.of(client).forEach(this::ask);
        }

        private void ask(JDA client) {
            List<Command> _ = client.retrieveCommands().complete();
        }
    }

    public static final class ReadsTheDatabaseInAListener extends ListenerAdapter {
        private final JdbcClient jdbc;

        ReadsTheDatabaseInAListener(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void onReady(ReadyEvent event) {
            jdbc.sql("DELETE FROM paper").update();
        }
    }

    public static final class ConnectsWithoutPools {
        void connect() {
            DefaultShardManagerBuilder.createLight("").build();
        }
    }

    public static final class ConnectsOnTheGatewaysThread {
        void connect() {
            DefaultShardManagerBuilder builder = DefaultShardManagerBuilder.createLight("");
            builder.setEventPool(newDirectExecutorService());
            builder.setCallbackPool(newDirectExecutorService());
            builder.build();
        }

        private static ExecutorService newDirectExecutorService() {
            return new ForkJoinPool(1);
        }
    }
}
