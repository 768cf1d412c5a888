package dev.paperboy.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Gives the sending a thread of its own, since it waits for Discord and must hold up nothing. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    static final String SCHEDULER = "deliveryScheduler";

    @Bean(name = SCHEDULER, defaultCandidate = false)
    ThreadPoolTaskScheduler deliveryScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("delivery-");
        return scheduler;
    }
}
