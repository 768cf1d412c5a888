package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which permissions the bot lacks in a channel, what takes them away, and where they can be
 * given.
 */
record PermissionDoctor(GuildChannel channel, Language language) {

    /** A sentence for each thing that takes some of these away. */
    List<String> findings(List<Permission> missing) {
        Map<Denial, List<Permission>> byDenial = new LinkedHashMap<>();
        missing.forEach(permission ->
                Denial.of(permission, channel)
                        .ifPresent(denial ->
                                byDenial.computeIfAbsent(denial, _ -> new ArrayList<>())
                                        .add(permission)));
        return byDenial.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private String finding(Denial denial, List<Permission> permissions) {
        String place = channel.getAsMention();
        String names = names(permissions);
        int count = permissions.size();
        return switch (denial) {
            case Denial.ByRoles _ -> language.text("doctor.roles", place, names, count, ownRole());
            case Denial.ByChannel(var role) ->
                    role == null
                            ? language.text("doctor.channel.me", place, names, count, self())
                            : language.text("doctor.channel", place, names, count, ownRole(), role);
            case Denial.ByCategory(String category, var role) ->
                    role == null
                            ? language.text(
                                    "doctor.category.me", place, names, count, self(), category)
                            : language.text(
                                    "doctor.category",
                                    place,
                                    names,
                                    count,
                                    ownRole(),
                                    role,
                                    category);
            case Denial.ByTimeout _ -> language.text("doctor.timeout", place, names);
        };
    }

    /** The bot as the channel's settings list it beside the roles. */
    private String self() {
        Member self = channel.getGuild().getSelfMember();
        return "**" + Markdown.inline(self.getEffectiveName()) + "**";
    }

    /** The role that Discord made for the bot, by its name. */
    private String ownRole() {
        return channel.getGuild().getSelfMember().getRoles().stream()
                .filter(Role::isManaged)
                .findFirst()
                .map(role -> "**" + Markdown.inline(role.getName()) + "**")
                .orElseGet(() -> language.text("doctor.own-role"));
    }

    /** As Discord's settings call them; JDA's own names differ, and forums have their own. */
    private String names(List<Permission> permissions) {
        return permissions.stream()
                .map(permission -> "**" + language.text("permission." + key(permission)) + "**")
                .collect(Collectors.joining(", "));
    }

    private String key(Permission permission) {
        boolean isPosting =
                permission == Permission.MESSAGE_SEND && channel instanceof IPostContainer;
        return isPosting ? "FORUM_POST" : permission.name();
    }
}
