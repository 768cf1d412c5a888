package dev.paperboy.discord.rest;

import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Makes the HTTP client that JDA sends its requests with. */
@Component
public class RestClient {

    private static final int IDLE_CONNECTIONS = 5;
    private static final Duration KEEP_ALIVE = Duration.ofMinutes(5);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(20);

    private final Pacing pacing;
    private final RefusalBreaker breaker;
    private final Silence silence;

    RestClient(RequestProperties properties, RefusalBreaker breaker, Silence silence) {
        this.pacing = new Pacing(properties.perSecond());
        this.breaker = breaker;
        this.silence = silence;
    }

    /** Whether requests go out just now; those that answer commands always do. */
    public boolean isOpen() {
        return breaker.isOpen() && !silence.isKept();
    }

    /** Keeps connections open longer than JDA does, as a quiet bot would dial anew each time. */
    public OkHttpClient.Builder builder() {
        return new OkHttpClient.Builder()
                .callTimeout(CALL_TIMEOUT)
                .socketFactory(new PromptSockets())
                .connectionPool(
                        new ConnectionPool(
                                IDLE_CONNECTIONS, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                .addInterceptor(RestClient::tagged)
                .addInterceptor(new OnceOnly())
                .addInterceptor(pacing)
                .addInterceptor(new RefusalGuard(breaker, silence))
                .addNetworkInterceptor(new Departure());
    }

    /** Lets every later step know the body, whatever it is wrapped in by then. */
    private static Response tagged(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        return request.body() instanceof RecallableBody body
                ? chain.proceed(request.newBuilder().tag(RecallableBody.class, body).build())
                : chain.proceed(request);
    }
}
