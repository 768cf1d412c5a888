package dev.paperboy.discord.admin;

import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.digest.DigestRun;
import dev.paperboy.digest.DigestRun.Outcome;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.JumpLink;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;

import net.dv8tion.jda.api.entities.Guild;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a digest did once, in words.
 *
 * @param guild its server
 */
record DigestRunLine(DigestRun run, Guild guild, Language language) {

    private static final Set<DeliveryState> SHORTCOMINGS =
            EnumSet.of(DeliveryState.FAILED, DeliveryState.UNCERTAIN);

    /** When, where, what, and what became of the message. */
    String text() {
        String line =
                language.text(
                        "history.entry",
                        Timestamps.full(run.at()),
                        Mentions.channel(run.target().channelId()),
                        outcome());
        DeliveryRecord delivery = run.delivery();
        return delivery == null
                ? line
                : Stream.concat(Stream.of(line, "-# " + state(delivery)), shortcomings())
                        .collect(Collectors.joining("\n"));
    }

    /** What is missing around a message that is there. */
    private Stream<String> shortcomings() {
        return run.around().stream()
                .filter(around ->
                        run.delivery() != null
                                && run.delivery().state() == DeliveryState.SENT
                                && SHORTCOMINGS.contains(around.delivery().state()))
                .map(around -> "-# " + shortcoming(around));
    }

    private String shortcoming(DigestRun.Around around) {
        DeliveryRecord delivery = around.delivery();
        return language.text(
                "history."
                        + around.kind().name().toLowerCase(Locale.ROOT)
                        + "."
                        + delivery.state().name().toLowerCase(Locale.ROOT),
                Reason.shown(delivery.reason()));
    }

    private String outcome() {
        return switch (run.outcome()) {
            case Outcome.Posted posted -> posted(posted);
            case Outcome.Told told -> language.text("history.told", gap(told.gap()));
            case Outcome.Quiet quiet ->
                    language.text(
                            quiet.isSwitchedOff()
                                    ? "history.quiet.switched-off"
                                    : "history.quiet.told-before",
                            gap(quiet.gap()));
            case Outcome.Missed _ -> language.text("history.missed");
            case Outcome.LeftOut leftOut -> language.text("history.left-out", span(leftOut.days()));
        };
    }

    private String posted(Outcome.Posted posted) {
        String way = posted.way().name().toLowerCase(Locale.ROOT);
        return language.text(
                "history.posted." + way,
                posted.shown(),
                posted.considered(),
                span(posted.days()),
                posted.late());
    }

    private String gap(DigestRun.Gap gap) {
        return language.text("history.gap." + gap.name().toLowerCase(Locale.ROOT));
    }

    private String span(FeedSpan span) {
        return Dates.span(span.first(), span.last(), language);
    }

    private String state(DeliveryRecord delivery) {
        return language.text(
                "history.delivery." + stateKey(delivery),
                link(delivery.message()),
                Reason.shown(delivery.reason()));
    }

    private String stateKey(DeliveryRecord delivery) {
        String state = delivery.state().name().toLowerCase(Locale.ROOT);
        return switch (delivery.state()) {
            case PENDING -> delivery.reason() == null ? state : state + ".held";
            case SENT -> isChannelThere() ? state : state + ".gone";
            default -> state;
        };
    }

    private boolean isChannelThere() {
        return guild.getGuildChannelById(run.target().channelId()) != null;
    }

    private String link(@Nullable PostedMessage message) {
        return message == null
                ? ""
                : JumpLink.toMessage(
                        run.target().guildId(), message.channelId(), message.messageId());
    }
}
