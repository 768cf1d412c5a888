package dev.paperboy.discord.admin;

import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Refusals;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a digest is, in words.
 *
 * @param guild its server
 */
public record DigestDescription(DigestSchedule schedule, Guild guild, Language language) {

    /** Mentions its channel, also one that is gone. */
    String channel() {
        return Mentions.channel(schedule.target().channelId());
    }

    /** As "every day", "every Monday", "on the 1st of every month". */
    String days() {
        return days(schedule.recurrence(), language);
    }

    /** Likewise. */
    public static String days(Recurrence recurrence, Language language) {
        Set<DayOfWeek> weekdays = recurrence.weekdays();
        boolean isAnyDay = weekdays.equals(Recurrence.EVERY_DAY);
        return switch (recurrence.kind()) {
            case DAILY -> Weekdays.text(weekdays, language);
            case WEEKLY ->
                    language.text(
                            "days.weekly",
                            Weekdays.name(
                                    weekdays.stream().sorted().toList().getFirst(), language));
            case MONTHLY ->
                    isAnyDay
                            ? language.text("days.monthly.first")
                            : language.text(
                                    weekdays.size() == 1 ? "days.monthly.one" : "days.monthly",
                                    Weekdays.text(weekdays, language));
        };
    }

    /** How far back it looks for papers, as "the last week". */
    String lookBack() {
        String kind = schedule.recurrence().kind().name().toLowerCase(Locale.ROOT);
        return language.text("digest.look-back." + kind);
    }

    /** As "09:00". */
    String time() {
        return schedule.recurrence().hour().time().toString();
    }

    /** Its time zone. */
    String zone() {
        LocalHour hour = schedule.recurrence().hour();
        return Markdown.inline(hour.zone().getId());
    }

    /** Whatever is not as usual. */
    List<String> extras() {
        DigestContent content = schedule.settings().content();
        DigestPosting posting = schedule.settings().posting();
        List<String> extras = new ArrayList<>();
        upvotes().ifPresent(extras::add);
        if (posting.pingedRole() != null) {
            extras.add(role(posting.pingedRole()));
        }
        if (posting.isCrossposted()) {
            extras.add(language.text("digest.extra.published"));
        }
        if (posting.hasThread()) {
            extras.add(language.text("digest.extra.thread"));
        }
        if (!posting.forumTags().isEmpty()) {
            extras.add(tags(posting));
        }
        if (!content.tellsGaps()) {
            extras.add(language.text("digest.extra.silent"));
        }
        if (!posting.settlesVotes()) {
            extras.add(language.text("digest.extra.unsettled"));
        }
        return extras;
    }

    /** Of one that is gone Discord shows the number, if at all, and pings nobody. */
    private String role(long id) {
        return guild.getRoleById(id) == null
                ? language.text("digest.extra.role.gone")
                : language.text("digest.extra.role", Mentions.role(id));
    }

    /** How many upvotes it asks for; empty: none. */
    Optional<String> upvotes() {
        int least = schedule.settings().content().minimumUpvotes();
        return least == 0
                ? Optional.empty()
                : Optional.of(language.text("digest.extra.upvotes", least));
    }

    private String tags(DigestPosting posting) {
        GuildChannel channel = guild.getGuildChannelById(schedule.target().channelId());
        List<ForumTag> tags =
                channel == null ? List.of() : ForumTags.of(channel, posting.forumTags());
        return tags.isEmpty()
                ? language.text("digest.extra.tags.gone")
                : language.text("digest.extra.tags", ForumTags.names(tags));
    }

    /** Why it does not come, or when it does. */
    String state() {
        return switch (schedule.pause()) {
            case null -> next();
            case Pause.ByMember pause -> paused(pause);
            case Pause.Broken pause ->
                    language.text(
                            "digest.paused.broken",
                            Timestamps.relative(pause.since()),
                            Reason.shown(pause.reason()));
        };
    }

    /** Whoever had what is kept about them deleted is nobody here. */
    private String paused(Pause.ByMember pause) {
        String since = Timestamps.relative(pause.since());
        return pause.userId() == DigestSchedule.NOBODY
                ? language.text("digest.paused.by-nobody", since)
                : language.text("digest.paused.by-member", Mentions.member(pause.userId()), since);
    }

    /** What has to be done before it can come again; blank: nothing. */
    String remedy() {
        return schedule.pause() instanceof Pause.Broken pause
                ? Refusals.remedy(Refusal.of(pause), language)
                : "";
    }

    private String next() {
        return language.text(
                schedule.servedOn() == null ? "digest.set-up.first" : "digest.set-up.next",
                Timestamps.full(schedule.nextRunAt()),
                Timestamps.relative(schedule.nextRunAt()));
    }
}
