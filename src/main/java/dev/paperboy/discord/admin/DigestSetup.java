package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * {@code /digest setup}: sets up a digest, or sets up anew the one of its kind that the channel
 * has, after checking that everything is there that it needs.
 */
@Component
@Order(1)
class DigestSetup implements DigestSubcommand {

    private static final Logger log = LoggerFactory.getLogger(DigestSetup.class);
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    private final DigestSchedules schedules;
    private final AskedSettings settings;
    private final SettledReply settled;
    private final Clock clock;
    private final DigestOptions options;

    DigestSetup(
            DigestSchedules schedules,
            AskedSettings settings,
            SettledReply settled,
            Clock clock,
            Texts texts) {
        this.schedules = schedules;
        this.settings = settings;
        this.settled = settled;
        this.clock = clock;
        this.options = new DigestOptions("setup", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data()
                .addOptions(options.timeZone(true))
                .addOptions(options.settings().toList())
                .addOptions(options.flag(DigestOptions.ANOTHER));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        GuildChannel here = request.event().getGuildChannel();
        return switch (settings.read(request, member, Optional.of(here), usual(here, request))) {
            case Asked.Impossible impossible -> settled.impossible(impossible);
            case Asked.Possible possible -> setUp(request, possible, member);
        };
    }

    /** What a digest is that was told no more than its time zone. */
    private static DigestSettings usual(GuildChannel here, CommandRequest request) {
        return DigestSettings.daily(
                new DigestTarget(here.getGuild().getIdLong(), here.getIdLong()),
                new LocalHour(USUAL_TIME, ZoneOffset.UTC),
                request.channelLanguage().locale());
    }

    private Reply setUp(CommandRequest request, Asked.Possible asked, Member member) {
        boolean isFurther = request.flag(DigestOptions.ANOTHER).orElse(false);
        boolean isAnew = !isFurther && hasOne(asked.settings());
        DigestRequest wanted =
                new DigestRequest(asked.settings(), member.getIdLong(), clock.instant());
        DigestSchedule schedule = isFurther ? schedules.add(wanted) : schedules.setUp(wanted);
        log.info(
                "Digest {} is set up for channel {} of server {}: {}",
                schedule.id(),
                schedule.target().channelId(),
                schedule.target().guildId(),
                schedule.recurrence());
        Language language = request.language();
        return settled.reply(
                schedule,
                asked.channel(),
                language,
                isAnew ? Optional.of(language.text("digest.set-up.anew")) : Optional.empty());
    }

    private boolean hasOne(DigestSettings settings) {
        return schedules.ofGuild(settings.target().guildId()).stream()
                .map(DigestSchedule::settings)
                .anyMatch(present ->
                        present.target().channelId() == settings.target().channelId()
                                && present.recurrence().kind() == settings.recurrence().kind());
    }
}
