package dev.paperboy.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Keeps as many deliveries on their way as there may be, each on a virtual thread of its own; as
 * soon as one has ended the next begins.
 */
@Component
class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    /** Read at once: some 25 s of work at the pace that Discord allows. */
    private static final int MOST_IN_LINE = 1000;

    private static final int MOST_IN_LINE_PER_SERVER = 64;

    /** So many times the outbox is looked through without those that are out of reach. */
    private static final int TICKS_OUT_OF_REACH = 5;

    private final JdbcQueue queue;
    private final JdbcClaims claims;
    private final Courier courier;
    private final MessageSender sender;
    private final DeliveryProperties properties;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition left = lock.newCondition();
    private final Traffic traffic;
    private Line line = new Line(List.of());

    /** Whether to read anew may bring some that can go, though the next tick is still to come. */
    private boolean mayHaveMore;

    private boolean open;
    private Consumer<Claim> carrier = _ -> {};
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Dispatcher(
            JdbcQueue queue,
            JdbcClaims claims,
            Courier courier,
            MessageSender sender,
            DeliveryProperties properties) {
        this.queue = queue;
        this.claims = claims;
        this.courier = courier;
        this.sender = sender;
        this.properties = properties;
        this.traffic = new Traffic(properties.inFlight(), properties.perServer());
    }

    /**
     * From now on deliveries may be claimed.
     *
     * @param carrier carries one, and never throws
     */
    void open(Consumer<Claim> carrier) {
        lock.lock();
        try {
            this.carrier = carrier;
            threads =
                    Executors.newThreadPerTaskExecutor(
                            Thread.ofVirtual().name("delivery-", 0).factory());
            open = true;
        } finally {
            lock.unlock();
        }
    }

    /** From now on none is claimed any more. */
    void close() {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
    }

    /** Looks what is due and lets go what may. */
    void dispatch() {
        lock.lock();
        try {
            if (isOpen()) {
                read();
                fill();
            }
        } finally {
            lock.unlock();
        }
    }

    int inFlight() {
        lock.lock();
        try {
            return traffic.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for what is on its way, but not for ever, and gives back what is still open. */
    void drain() {
        close();
        if (!isIdleWithin(properties.drain())) {
            log.warn(
                    "{} deliveries have had no answer yet; the next start takes them up",
                    inFlight());
        }
        try {
            queue.release();
        } catch (RuntimeException e) {
            log.warn("What is open could not be given back, and waits until its lease ends", e);
        }
        threads.shutdownNow();
    }

    /** Whether all that is on its way has ended by then. */
    boolean isIdleWithin(Duration time) {
        lock.lock();
        try {
            long nanos = time.toNanos();
            while (traffic.size() > 0 && nanos > 0) {
                nanos = left.awaitNanos(nanos);
            }
            return traffic.size() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Discord may have closed it too. */
    private boolean isOpen() {
        return open && sender.isOpen();
    }

    private void read() {
        List<Candidate> due = queue.due(MOST_IN_LINE_PER_SERVER, MOST_IN_LINE);
        line = new Line(due);
        mayHaveMore = due.size() >= MOST_IN_LINE_PER_SERVER;
    }

    private void fill() {
        boolean some = letGo();
        while (!some && mayHaveMore && !traffic.isFull()) {
            read();
            int before = line.size();
            some = letGo();
            // Those out of reach, by leaving, have made room for others in the next reading.
            mayHaveMore &= line.size() < before;
        }
    }

    /** False: nothing in the line could go. */
    private boolean letGo() {
        boolean some = false;
        List<Candidate> next = line.take(traffic);
        while (!next.isEmpty()) {
            some |= letGo(next);
            next = line.take(traffic);
        }
        return some;
    }

    private boolean letGo(List<Candidate> next) {
        Map<DeliveryId, Destination> waiting = new HashMap<>();
        next.forEach(each -> waiting.put(each.id(), each.destination()));
        try {
            List<Claim> claimed = claims.claim(reachable(next));
            for (Claim claim : claimed) {
                threads.execute(() -> carry(claim));
                waiting.remove(claim.id());
            }
            return !claimed.isEmpty();
        } finally {
            waiting.values().forEach(traffic::leave);
        }
    }

    /** Postpones the others all at once; those that have waited too long are let go to end. */
    private List<DeliveryId> reachable(List<Candidate> next) {
        List<DeliveryId> reachable = new ArrayList<>();
        Map<String, List<DeliveryId>> others = new HashMap<>();
        for (Candidate each : next) {
            Optional<Obstacle> obstacle = sender.obstacle(each.destination());
            if (obstacle.filter(it -> !courier.isTooLate(each.dueAt(), it)).isPresent()) {
                others.computeIfAbsent(obstacle.get().reason(), _ -> new ArrayList<>())
                        .add(each.id());
            } else {
                reachable.add(each.id());
            }
        }
        Duration wait = properties.sendEvery().multipliedBy(TICKS_OUT_OF_REACH);
        others.forEach((reason, ids) -> queue.postpone(ids, wait, reason));
        return reachable;
    }

    private void carry(Claim claim) {
        try {
            carrier.accept(claim);
        } finally {
            leave(claim);
        }
    }

    private void leave(Claim claim) {
        lock.lock();
        try {
            traffic.leave(claim.destination());
            left.signalAll();
            if (isOpen()) {
                fill();
            }
        } catch (RuntimeException e) {
            log.debug("The next tick tries again, and tells if it fails", e);
        } finally {
            lock.unlock();
        }
    }
}
