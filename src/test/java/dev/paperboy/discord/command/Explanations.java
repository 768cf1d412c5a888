package dev.paperboy.discord.command;

import dev.paperboy.digest.DigestExplanations.Days;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.digest.DigestExplanations.Posting;
import dev.paperboy.digest.Verdict;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;
import dev.paperboy.search.Match;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Pause;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What a digest makes of a paper, made up: a covered one that it did not bring, unless said. */
record Explanations(DigestSchedule digest) {

    static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");

    private static final int UPVOTES = 9;

    static Explanations of(DigestTarget target, DigestContent content) {
        LocalHour noon = new LocalHour(LocalTime.NOON, ZoneOffset.UTC);
        DigestSettings settings = DigestSettings.daily(target, noon, Locale.ENGLISH);
        return new Explanations(
                DigestSchedule.first(new DigestRequest(settings.withContent(content), 7, NOON)));
    }

    Explanations paused() {
        return new Explanations(
                new DigestSchedule(
                        digest.id(),
                        digest.createdBy(),
                        digest.settings(),
                        digest.progress(),
                        null,
                        new Pause.ByMember(NOON, 7)));
    }

    private static Paper paper(String title, int upvotes) {
        return new Paper(
                new PaperId("2606.00001"),
                new PaperText(title, null, null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                new Votes(upvotes, null));
    }

    private static Paper paper() {
        return paper("Umbrellas", UPVOTES);
    }

    Explanation on(Days days) {
        return new Explanation(digest, paper(), null, List.of(), true, null, days);
    }

    Explanation posted(Posting posting) {
        return new Explanation(digest, paper(), null, List.of(), true, posting, Days.COVERED);
    }

    Explanation unasked() {
        return new Explanation(digest, paper(), null, List.of(), false, null, Days.COVERED);
    }

    Explanation judged(Verdict... verdicts) {
        return new Explanation(digest, paper(), null, List.of(verdicts), true, null, Days.COVERED);
    }

    Explanation filtered(Match match) {
        return new Explanation(digest, paper(), match, List.of(), true, null, Days.COVERED);
    }

    Explanation voted(int upvotes) {
        return new Explanation(
                digest, paper("Umbrellas", upvotes), null, List.of(), true, null, Days.COVERED);
    }

    /** All that there can be, in a stranger's words. */
    Explanation full(String word, Verdict... verdicts) {
        return new Explanation(
                digest,
                paper(word, 0),
                Match.NONE,
                List.of(verdicts),
                false,
                new Posting(NOON, null),
                Days.COVERED);
    }
}
