package dev.paperboy.discord.command;

import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.digest.DigestExplanations.Posting;
import dev.paperboy.digest.Verdict;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.JumpLink;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.MatchPhrases;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a digest makes of a paper, in words. */
record ExplanationText(Explanation explanation, Language language) {

    private static final int MOST_OF_NAME = 60;
    private static final int MOST_OF_FILTER = 120;
    private static final int MOST_VERDICTS = 5;

    /** Its name and whether it brought the paper, then each rule and what came of it. */
    String whole() {
        List<String> lines = new ArrayList<>();
        lines.add("**" + name() + "** " + posting());
        rules().map(line -> "- " + line).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String name() {
        DigestSchedule digest = explanation.digest();
        String time = digest.recurrence().hour().time().toString();
        return digest.target().isDirect()
                ? language.text("why.digest-of-yours", time)
                : language.text(
                        "why.digest-of-channel",
                        Mentions.channel(digest.target().channelId()),
                        time);
    }

    private String posting() {
        Posting posting = explanation.posting();
        if (posting != null) {
            String at = Timestamps.relative(posting.at());
            return posting.message() == null
                    ? language.text("why.posted", at)
                    : language.text("why.posted.there", at, link(posting.message()));
        }
        String next = Timestamps.relative(explanation.digest().nextRunAt());
        return switch (explanation.days()) {
            case NEVER_LISTED -> language.text("why.never-listed");
            case BEFORE -> language.text("why.before");
            case COVERED -> language.text("why.covered");
            case TO_COME ->
                    explanation.digest().pause() == null
                            ? language.text("why.to-come", next)
                            : language.text("why.paused");
        };
    }

    private String link(PostedMessage message) {
        DigestTarget target = explanation.digest().target();
        return target.isDirect()
                ? JumpLink.toDirectMessage(message.channelId(), message.messageId())
                : JumpLink.toMessage(target.guildId(), message.channelId(), message.messageId());
    }

    /** Each rule and what came of it. */
    Stream<String> rules() {
        return Stream.of(topics(), unasked(), filter(), votes()).flatMap(each -> each);
    }

    private Stream<String> topics() {
        List<Verdict> verdicts = explanation.verdicts();
        if (verdicts.isEmpty()) {
            return explanation.isWhole() ? Stream.of(language.text(wanted())) : Stream.empty();
        }
        // What fits in nothing is not told of each in full where something fits.
        return verdicts.stream()
                .filter(it ->
                        it.match().strength() != Strength.NONE
                                || verdicts.getFirst().match().strength() == Strength.NONE)
                .limit(MOST_VERDICTS)
                .map(this::topic);
    }

    /** Key of what is wanted where there is nothing that a paper has to fit. */
    private String wanted() {
        DigestSchedule digest = explanation.digest();
        if (digest.target().isDirect()) {
            return "why.all-stopped";
        }
        return digest.settings().content().topics().isEmpty()
                ? "why.every-paper"
                : "why.topics-gone";
    }

    private Stream<String> unasked() {
        return explanation.isWhole() ? Stream.empty() : Stream.of(language.text("why.unchecked"));
    }

    private String topic(Verdict verdict) {
        return language.text(
                "why.topic",
                Markdown.inline(Clip.to(MOST_OF_NAME, verdict.interest())),
                new MatchPhrases(language).whole(verdict.match()));
    }

    private Stream<String> filter() {
        Filter filter = explanation.digest().settings().content().filter();
        if (explanation.filter() == null || filter == null) {
            return Stream.empty();
        }
        String text = Markdown.inline(Clip.to(MOST_OF_FILTER, FilterSyntax.print(filter)));
        String reasons = new MatchPhrases(language).joined(explanation.filter());
        return Stream.of(
                language.text(
                        explanation.isLetThrough() ? "why.filter" : "why.filter.fails",
                        text,
                        reasons));
    }

    private Stream<String> votes() {
        int asked = explanation.digest().settings().content().minimumUpvotes();
        return asked == 0
                ? Stream.empty()
                : Stream.of(
                        language.text(
                                explanation.hasEnoughUpvotes() ? "why.votes" : "why.votes.few",
                                explanation.paper().upvotes(),
                                asked));
    }
}
