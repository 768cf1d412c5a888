package dev.paperboy.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still in a file until a process moves it, for all that look at the file. */
final class SharedClock extends Clock {

    private static final VarHandle MILLIS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer memory;

    private SharedClock(ByteBuffer memory) {
        this.memory = memory;
    }

    /** The clock in a file, which is made if it is missing. */
    static SharedClock in(Path file) {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            return new SharedClock(
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES)
                            .order(ByteOrder.nativeOrder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void moveTo(Instant moment) {
        MILLIS.setVolatile(memory, 0, moment.toEpochMilli());
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli((long) MILLIS.getVolatile(memory, 0));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
