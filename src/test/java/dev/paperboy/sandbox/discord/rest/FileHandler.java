package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Attachment;
import dev.paperboy.sandbox.discord.model.World;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the files of messages. */
public final class FileHandler extends Handler.Abstract {
    private static final Pattern PATH = Pattern.compile("/attachments/(\\d{1,19})/(\\d{1,19})/.+");

    private final World world;

    public FileHandler(World world) {
        this.world = world;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Matcher path = PATH.matcher(request.getHttpURI().getPath());
        Optional<Attachment> file = path.matches() ? find(path) : Optional.empty();
        if (file.isEmpty()) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, file.get().contentType());
        response.write(true, file.get().bytes().duplicate(), callback);
        return true;
    }

    private Optional<Attachment> find(Matcher path) {
        long id = Long.parseUnsignedLong(path.group(2));
        return world.messages().in(Long.parseUnsignedLong(path.group(1))).stream()
                .flatMap(it -> it.body().attachments().stream())
                .filter(it -> it.id() == id)
                .findFirst();
    }
}
