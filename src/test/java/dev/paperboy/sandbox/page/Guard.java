package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.client.Calls;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.util.Set;

/**
 * Lets in only who asks for this machine by its own name, and only pages from here, so that no
 * other page open in the same browser can act; and lets the page run no script but its own.
 */
final class Guard extends Handler.Wrapper {

    /**
     * The papers are strangers' text: nothing of it may run, and nothing but pictures of the
     * papers' sites comes from elsewhere.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self';"
                    + " img-src 'self' https://arxiv.org https://huggingface.co"
                    + " https://*.huggingface.co; connect-src 'self' ws://127.0.0.1:*"
                    + " ws://localhost:*; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    Guard(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isFromHere(request)) {
            Calls.write(
                    Calls.refusal(403, "The sandbox answers only its own page on this machine."),
                    response,
                    callback);
            return true;
        }
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        return super.handle(request, response, callback);
    }

    private static boolean isFromHere(Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        return host != null
                && HERE.contains(host.replaceFirst(":\\d+$", ""))
                && (origin == null || origin.equals("http://" + host));
    }
}
