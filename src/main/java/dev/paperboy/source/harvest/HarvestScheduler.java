package dev.paperboy.source.harvest;

import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Own threads for the jobs of the harvest, since reading blocks for long and must hold up nothing
 * that is punctual; a reading is given up when the application stops, for it can be had again.
 */
@SuppressWarnings("serial")
final class HarvestScheduler extends ThreadPoolTaskScheduler {

    private static final int JOBS = 2;

    HarvestScheduler() {
        setPoolSize(JOBS);
        setThreadNamePrefix("harvest-");
    }

    @Override
    public void stop(Runnable callback) {
        getScheduledThreadPoolExecutor().shutdownNow().clear();
        super.stop(callback);
    }
}
