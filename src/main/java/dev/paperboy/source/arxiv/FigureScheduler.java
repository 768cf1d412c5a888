package dev.paperboy.source.arxiv;

import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * A thread for reading figures, since a page may be waited for for minutes; a page is given up when
 * the application stops, for it can be had again.
 */
@SuppressWarnings("serial")
final class FigureScheduler extends ThreadPoolTaskScheduler {

    FigureScheduler() {
        setPoolSize(1);
        setThreadNamePrefix("figures-");
    }

    @Override
    public void stop(Runnable callback) {
        getScheduledThreadPoolExecutor().shutdownNow().clear();
        super.stop(callback);
    }
}
