package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Judges whether requests were as arXiv wants them. */
final class ArxivEtiquette {

    private static final Pattern OWN_AGENT = Pattern.compile("Paperboy/\\S+ \\(\\+https://\\S+\\)");

    private ArxivEtiquette() {}

    static List<String> breaches(List<ArxivVisit> visits, Duration pause, Duration silence) {
        List<String> found = new ArrayList<>();
        ArxivVisit before = null;
        ArxivVisit refused = null;
        for (ArxivVisit visit : visits) {
            if (visit.agent() == null || !OWN_AGENT.matcher(visit.agent()).matches()) {
                found.add(visit.target() + " came as " + visit.agent());
            }
            if (before != null && visit.begun() - before.ended() < pause.toNanos()) {
                found.add(
                        visit.target()
                                + " came "
                                + Duration.ofNanos(visit.begun() - before.ended())
                                + " after the one before");
            }
            if (isTooSoon(visit, refused, silence)) {
                found.add(visit.target() + " came too soon after a refusal, at " + visit.at());
            }
            before = visit;
            refused = visit.status() == 429 || visit.status() == 403 ? visit : refused;
        }
        return found;
    }

    private static boolean isTooSoon(
            ArxivVisit visit, @Nullable ArxivVisit refused, Duration silence) {
        return refused != null && visit.at().isBefore(refused.at().plus(silence));
    }
}
