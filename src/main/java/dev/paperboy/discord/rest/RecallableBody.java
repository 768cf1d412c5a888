package dev.paperboy.discord.rest;

import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.RequestBody;

import okio.BufferedSink;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The body of a request that knows whether Discord may have got it, and can be recalled: from then
 * on nothing of it is sent, wherever in the client it waits.
 */
public final class RecallableBody extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final byte[] bytes;
    private final Consumer<Duration> held;
    private @Nullable Call call;
    private boolean delivered;
    private boolean recalled;

    /**
     * @param json null: the request has no body
     * @param held told how long the request has to wait, each time that Discord says so
     */
    public RecallableBody(@Nullable DataObject json, Consumer<Duration> held) {
        this.bytes = json == null ? new byte[0] : json.toString().getBytes(StandardCharsets.UTF_8);
        this.held = held;
    }

    /**
     * Lets nothing more of it be sent.
     *
     * @return whether Discord surely has not done what it asks for, and never will
     */
    public synchronized boolean recall() {
        recalled = true;
        if (call != null) {
            call.cancel();
        }
        return !delivered;
    }

    public synchronized boolean isRecalled() {
        return recalled;
    }

    /** Notes that it goes out now; false: it must not. */
    synchronized boolean depart(Call going) {
        if (recalled) {
            return false;
        }
        call = going;
        delivered = true;
        return true;
    }

    /** Notes that this attempt is over, so that there is nothing to cancel any more. */
    synchronized void arrived() {
        call = null;
    }

    synchronized boolean mayBeDelivered() {
        return delivered;
    }

    /** Notes that Discord did not take it this time, so that all is as it was before. */
    synchronized void turnedAway(boolean deliveredBefore) {
        delivered = deliveredBefore;
    }

    void hasToWait(Duration duration) {
        held.accept(duration);
    }

    @Override
    public @Nullable MediaType contentType() {
        return bytes.length == 0 ? null : JSON;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
