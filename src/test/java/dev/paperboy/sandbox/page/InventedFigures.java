package dev.paperboy.sandbox.page;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the figures of invented papers: curves that mean nothing, the same for the same paper. */
final class InventedFigures extends Handler.Abstract {

    private static final Pattern PATH = Pattern.compile("/figures/(0001\\.\\d{5})\\.svg");
    private static final int POINTS = 12;
    private static final int STEP = 46;
    private static final int TOP = 40;
    private static final int BOTTOM = 300;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Matcher path = PATH.matcher(request.getHttpURI().getCanonicalPath());
        if (!path.matches()) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "image/svg+xml");
        byte[] drawing = draw(path.group(1)).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(drawing), callback);
        return true;
    }

    static String draw(String id) {
        Random random = new Random(id.hashCode());
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340" width="600" height="340">
        <rect width="600" height="340" fill="#fff"/>
        <path d="M40 20V300H580" fill="none" stroke="#666" stroke-width="2"/>
        <polyline points="%s" fill="none" stroke="#5865f2" stroke-width="4"/>
        <polyline points="%s" fill="none" stroke="#d9822b" stroke-width="4" stroke-dasharray="9 6"/>
        <text x="300" y="330" text-anchor="middle" font-family="sans-serif" font-size="16"
        fill="#444">an invented figure of %s</text>
        </svg>
        """
                .formatted(curve(random), curve(random), id);
    }

    /** From the lower left to somewhere above, as results do. */
    private static String curve(Random random) {
        StringBuilder points = new StringBuilder();
        double height = BOTTOM - 20;
        for (int i = 0; i < POINTS; i++) {
            points.append(50 + i * STEP).append(',').append(Math.round(height)).append(' ');
            height = Math.max(TOP, height - random.nextDouble() * (height - TOP) / 3);
        }
        return points.toString().strip();
    }
}
