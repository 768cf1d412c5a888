package dev.paperboy.delivery;

import dev.paperboy.FatalFailure;
import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ExecutorConfigurationSupport;
import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.AtomicBoolean;

/** Sends the messages of the outbox whose turn has come. */
@Component
class SendJob implements SmartLifecycle {

    private final Turns turns;
    private final Dispatcher dispatcher;
    private final Courier courier;
    private final FatalFailure fatalFailure;
    private final JobHealth health;
    private final AtomicBoolean accepted = new AtomicBoolean(true);
    private volatile boolean running;

    SendJob(
            Turns turns,
            Dispatcher dispatcher,
            Courier courier,
            FatalFailure fatalFailure,
            MeterRegistry meters) {
        this.turns = turns;
        this.dispatcher = dispatcher;
        this.courier = courier;
        this.fatalFailure = fatalFailure;
        this.health = new JobHealth("send", meters);
    }

    /**
     * Lets go what is due, and does not wait for it; once Discord does not accept the bot, nothing
     * is sent any more and the process ends, and what is open stays so until the next.
     */
    @Scheduled(
            fixedDelayString =
                    "${paperboy.delivery.send-every:" + DeliveryProperties.SEND_EVERY + "}")
    void send() {
        if (running && accepted.get()) {
            health.tick(this::letGoWhatIsDue);
        }
    }

    private void letGoWhatIsDue() {
        turns.setRight();
        dispatcher.dispatch();
    }

    private void carry(Claim claim) {
        health.attempt(
                "Sending to " + claim.destination(),
                () -> {
                    if (!courier.carry(claim)) {
                        giveUp();
                    }
                });
    }

    private void giveUp() {
        dispatcher.close();
        if (accepted.compareAndSet(true, false)) {
            fatalFailure.stop(
                    "Discord does not accept the token any more (401), and nothing is sent until it"
                            + " does: check DISCORD_TOKEN, or make a new one in the developer"
                            + " portal under Bot, Reset Token.");
        }
    }

    /** Whether the outbox could be read and written when it was last looked through. */
    boolean works() {
        return !health.hasFailed();
    }

    /** Whether Discord has accepted the bot so far; once it does not, nothing is sent any more. */
    boolean isAccepted() {
        return accepted.get();
    }

    @Override
    public void start() {
        if (accepted.get()) {
            dispatcher.open(this::carry);
        }
        running = true;
    }

    /**
     * Nothing is begun any more; what is on its way goes on until the connection is to be closed.
     */
    @EventListener(ContextClosedEvent.class)
    void close() {
        dispatcher.close();
    }

    @Override
    public void stop() {
        running = false;
        dispatcher.drain();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * With the jobs, before the connection to Discord: what is on its way still hears its answer.
     */
    @Override
    public int getPhase() {
        return ExecutorConfigurationSupport.DEFAULT_PHASE;
    }
}
