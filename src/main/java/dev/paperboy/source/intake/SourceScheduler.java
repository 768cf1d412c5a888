package dev.paperboy.source.intake;

import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Own threads for the jobs that read a source, since reading blocks for long and must hold up
 * nothing that is punctual; a reading is given up when the application stops, for it can be had
 * again.
 */
@SuppressWarnings("serial")
public final class SourceScheduler extends ThreadPoolTaskScheduler {

    /**
     * @param jobs how many run at the same time
     * @param name begins the names of the threads
     */
    public SourceScheduler(int jobs, String name) {
        setPoolSize(jobs);
        setThreadNamePrefix(name + "-");
    }

    @Override
    public void stop(Runnable callback) {
        getScheduledThreadPoolExecutor().shutdownNow().clear();
        super.stop(callback);
    }
}
