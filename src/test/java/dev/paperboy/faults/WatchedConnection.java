package dev.paperboy.faults;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** A connection whose commits are watched when they may change the outbox. */
final class WatchedConnection implements InvocationHandler {

    private final Connection connection;
    private final CommitWatch watch;
    private boolean concerned;

    private WatchedConnection(Connection connection, CommitWatch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    static Connection of(Connection connection, CommitWatch watch) {
        return (Connection)
                Proxy.newProxyInstance(
                        WatchedConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new WatchedConnection(connection, watch));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "prepareStatement" -> look((String) arguments[0]);
            case "commit" -> {
                if (concerned) {
                    concerned = false;
                    watch.commit(connection);
                    return null;
                }
            }
            case "rollback", "close" -> concerned = false;
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private void look(@Nullable String sql) throws Exception {
        if (sql != null && CommitWatch.concerns(sql) && !concerned && !connection.getAutoCommit()) {
            concerned = true;
            watch.begin(connection);
        }
    }
}
