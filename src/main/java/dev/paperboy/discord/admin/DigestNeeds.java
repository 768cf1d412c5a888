package dev.paperboy.discord.admin;

import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a digest needs of its channel and does not find there.
 *
 * @param missing the permissions that the bot lacks there, those included that it can do without
 * @param roleIsGone whether the role that it is to ping does not exist any more
 * @param tagIsGone whether the forum has not all of the tags that its posts are to have
 * @param lacksTag whether the forum demands a tag and it has none
 */
record DigestNeeds(
        GuildChannel channel,
        List<Permission> missing,
        boolean roleIsGone,
        boolean tagIsGone,
        boolean lacksTag) {

    /** What it can do without, at a price. */
    private static final Set<Permission> ADVISED = EnumSet.of(Permission.MESSAGE_HISTORY);

    /** What only some digests need; each has a text that says what for. */
    private static final Set<Permission> SPECIAL =
            EnumSet.of(
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.MESSAGE_MENTION_EVERYONE,
                    Permission.MANAGE_THREADS);

    /** As far as it is known here, without asking Discord. */
    static DigestNeeds of(GuildChannel channel, DigestPosting posting) {
        List<Permission> wanted = new ArrayList<>(BotPermissions.OF_DIGESTS);
        if (posting.hasThread()) {
            wanted.addAll(BotPermissions.TO_START_THREADS);
        }
        Optional<Role> role = role(channel, posting);
        if (role.filter(it -> !it.isMentionable()).isPresent()) {
            wanted.add(Permission.MESSAGE_MENTION_EVERYONE);
        }
        List<ForumTag> tags = ForumTags.of(channel, posting.forumTags());
        if (tags.stream().anyMatch(ForumTag::isModerated)) {
            wanted.add(Permission.MANAGE_THREADS);
        }
        return new DigestNeeds(
                channel,
                BotPermissions.missing(channel, wanted.stream().distinct().toList()),
                posting.pingedRole() != null && role.isEmpty(),
                tags.size() < posting.forumTags().size(),
                ForumTags.areRequired(channel) && tags.isEmpty());
    }

    /** Why a digest cannot come as things stand now, each with what to do about it. */
    static List<String> problems(DigestSchedule digest, Guild guild, Language language) {
        return of(digest, guild)
                .map(needs -> needs.problems(language))
                .orElseGet(() -> List.of(language.text("digest.channel-gone")));
    }

    /** What would make a digest safer that can come; empty: nothing. */
    static Optional<String> advice(DigestSchedule digest, Guild guild, Language language) {
        return of(digest, guild).flatMap(needs -> needs.advice(language));
    }

    /** Empty: its channel is gone. */
    private static Optional<DigestNeeds> of(DigestSchedule digest, Guild guild) {
        return Optional.ofNullable(guild.getGuildChannelById(digest.target().channelId()))
                .map(channel -> of(channel, digest.settings().posting()));
    }

    private static Optional<Role> role(GuildChannel channel, DigestPosting posting) {
        return Optional.ofNullable(posting.pingedRole())
                .map(id -> channel.getGuild().getRoleById(id));
    }

    /** Why the digest cannot come as it is wanted, each with what to do about it. */
    List<String> problems(Language language) {
        List<String> problems = new ArrayList<>();
        if (missing.stream().anyMatch(permission -> !ADVISED.contains(permission))) {
            problems.addAll(doctor(language).findings(missing));
            missing.stream()
                    .filter(SPECIAL::contains)
                    .map(permission -> language.text("digest.needs." + permission.name()))
                    .forEach(problems::add);
        }
        if (roleIsGone) {
            problems.add(language.text("digest.role-gone"));
        }
        if (tagIsGone || lacksTag) {
            List<ForumTag> offered = ForumTags.of(channel);
            String key = lacksTag ? "digest.tag-needed" : "digest.tag-gone";
            problems.add(
                    language.text(
                            offered.isEmpty() ? key + ".none" : key,
                            channel.getAsMention(),
                            ForumTags.names(offered)));
        }
        return problems;
    }

    private Optional<String> advice(Language language) {
        return missing.isEmpty() || !ADVISED.containsAll(missing)
                ? Optional.empty()
                : Optional.of(
                        String.join("\n", doctor(language).findings(missing))
                                + " "
                                + language.text("digest.set-up.advice"));
    }

    private PermissionDoctor doctor(Language language) {
        return new PermissionDoctor(channel, language);
    }
}
