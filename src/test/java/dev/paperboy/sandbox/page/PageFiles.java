package dev.paperboy.sandbox.page;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the page's own files, and those of the libraries it is made with, off the class path. */
final class PageFiles extends Handler.Abstract {

    private static final Pattern OWN = Pattern.compile("/app/([a-z-]+\\.(?:js|css|svg))");
    private static final Pattern LIBRARY =
            Pattern.compile("/lib/([a-z-]+)/((?:[a-z-]+/)*[a-z.-]+\\.js)");
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        String resource = resource(request.getHttpURI().getCanonicalPath());
        byte[] content = resource == null ? null : read(resource);
        if (content == null) {
            return false;
        }
        String ending = resource.substring(resource.lastIndexOf('.') + 1);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPES.get(ending));
        // What a contributor has just changed is to be seen at the next reload.
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        response.write(true, ByteBuffer.wrap(content), callback);
        return true;
    }

    private static @Nullable String resource(String path) {
        if (path.equals("/")) {
            return "/sandbox/page/index.html";
        }
        Matcher own = OWN.matcher(path);
        if (own.matches()) {
            return "/sandbox/page/" + own.group(1);
        }
        Matcher library = LIBRARY.matcher(path);
        return library.matches() ? Libraries.resource(library.group(1), library.group(2)) : null;
    }

    private static byte @Nullable [] read(String resource) throws IOException {
        try (InputStream stream = PageFiles.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }
}
