package dev.paperboy.sandbox.discord.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes changes one after the other and tells those who listen. */
public final class Changes {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock order = new ReentrantLock();

    /**
     * Tells a listener of every change from now on, in order, before the change's maker goes on. It
     * must be quick and must not throw.
     *
     * @return ends the listening
     */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell(Change change) {
        inOrder(() -> {
            listeners.forEach(listener -> listener.accept(change));
            return change;
        });
    }

    /** Does something that changes the world, while nobody else changes it. */
    public <T> T inOrder(Supplier<T> deed) {
        order.lock();
        try {
            return deed.get();
        } finally {
            order.unlock();
        }
    }
}
