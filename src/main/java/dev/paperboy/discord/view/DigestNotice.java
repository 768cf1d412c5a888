package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The message of a digest without papers: why, when the next comes, and the list before. */
final class DigestNotice {

    private static final int MOST_TOPICS = 5;

    private DigestNotice() {}

    static Container container(Digest.Nothing digest, List<Button> buttons, Language language) {
        return Container.of(TextDisplay.of(plain(digest, language)), ActionRow.of(buttons));
    }

    static String plain(Digest.Nothing digest, Language language) {
        return language.text("nothing.heading")
                + "\n"
                + why(digest.reason(), language)
                + "\n-# "
                + DigestWords.next(digest.next(), language)
                + PaperPhrases.BETWEEN
                + language.text("digest.source");
    }

    private static String why(Digest.Reason reason, Language language) {
        return switch (reason) {
            case Digest.Reason.NoneFinished() -> language.text("nothing.none-finished");
            case Digest.Reason.Weekend() -> language.text("nothing.weekend");
            case Digest.Reason.EmptyLists(var span) ->
                    language.text(
                            span.isOneDay() ? "nothing.empty-list" : "nothing.empty-lists",
                            Dates.span(span.first(), span.last(), language));
            case Digest.Reason.ListUnread(LocalDate day) ->
                    language.text("nothing.list-unread", Dates.day(day, language));
            case Digest.Reason.NoneMatched noneMatched -> noneMatched(noneMatched, language);
            case Digest.Reason.NothingWanted() -> language.text("nothing.nothing-wanted");
            case Digest.Reason.AllPosted(var span) ->
                    language.text(
                            "nothing.all-posted", Dates.span(span.first(), span.last(), language));
            case Digest.Reason.SourceSilent(Instant since) ->
                    since == null
                            ? language.text("nothing.never-answered")
                            : language.text("nothing.silent", Timestamps.relative(since));
        };
    }

    private static String noneMatched(Digest.Reason.NoneMatched reason, Language language) {
        Digest.Counts counts = reason.counts();
        String days = Dates.span(reason.span().first(), reason.span().last(), language);
        String topics = TopicPhrases.names(reason.topics(), MOST_TOPICS, language);
        if (counts.unfitting() == 0) {
            return language.text(
                    "nothing.none-matched", counts.considered(), days, counts.minimumUpvotes());
        }
        if (counts.unvoted() == 0) {
            String text = topics.isEmpty() ? "nothing.none-filtered" : "nothing.none-fit";
            return language.text(text, counts.considered(), days, topics);
        }
        return language.text(
                topics.isEmpty() ? "nothing.few-filtered" : "nothing.few-fit",
                counts.considered(),
                days,
                counts.unvoted(),
                counts.minimumUpvotes(),
                topics);
    }

    /** It carries the marker also where there is no list before, and does nothing then. */
    static Button listBefore(@Nullable LocalDate day, DeliveryId marker, Language language) {
        if (day == null) {
            return Button.secondary(
                            ComponentId.of(Actions.OPEN, marker).toString(),
                            language.text("nothing.no-list"))
                    .asDisabled();
        }
        return Button.secondary(
                ComponentId.of(Actions.DAYS, day, day, 0, marker).toString(),
                language.text("nothing.last-list", Dates.day(day, language)));
    }
}
