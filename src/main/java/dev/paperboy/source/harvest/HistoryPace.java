package dev.paperboy.source.harvest;

import dev.paperboy.source.harvest.PaperSource.Requests;

import java.time.Duration;

/** How long the history rests after requests, so that the quota is left to what is current. */
final class HistoryPace {

    private static final Duration QUOTA_WINDOW = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Duration perApiCall;
    private final Duration perPage;

    HistoryPace(HarvestProperties.HistoryProperties properties) {
        this.perApiCall = QUOTA_WINDOW.dividedBy(properties.apiCalls());
        this.perPage = QUOTA_WINDOW.dividedBy(properties.pageCalls());
    }

    Duration after(Requests requests) {
        return perApiCall.multipliedBy(requests.api()).plus(perPage.multipliedBy(requests.pages()));
    }

    /**
     * @param inARow how many readings have failed since the last that did not, this one included
     */
    Duration afterFailure(Requests requests, int inARow) {
        Duration pause = AFTER_FAILURE;
        for (int i = 1; i < inARow && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        pause = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        return pause.plus(after(requests));
    }
}
