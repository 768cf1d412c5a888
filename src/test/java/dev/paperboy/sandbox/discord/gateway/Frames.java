package dev.paperboy.sandbox.discord.gateway;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Sends texts over one connection, as they are or as one zlib stream flushed after each. */
final class Frames {
    private final Session session;
    private final boolean compressed;
    private final Deflater deflater = new Deflater();
    private boolean ended;

    Frames(Session session, boolean compressed) {
        this.session = session;
        this.compressed = compressed;
    }

    /** Sends a text; one that comes after the end is lost, as on a broken line. */
    synchronized void send(String text) {
        if (ended) {
            return;
        }
        if (compressed) {
            session.sendBinary(ByteBuffer.wrap(deflate(text)), Callback.NOOP);
        } else {
            session.sendText(text, Callback.NOOP);
        }
    }

    private byte[] deflate(String text) {
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    synchronized void end() {
        ended = true;
        deflater.end();
    }
}
