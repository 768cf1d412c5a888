package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Markdown;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.PermissionOverride;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.attribute.ICategorizableChannel;
import net.dv8tion.jda.api.entities.channel.attribute.IPermissionContainer;
import net.dv8tion.jda.api.entities.channel.concrete.Category;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Stream;

/** What takes a permission from the bot in a channel, as far as is known here. */
sealed interface Denial {

    /** No role of the bot has it, and the channel does not allow it. */
    record ByRoles() implements Denial {}

    /**
     * A setting of the channel takes it away.
     *
     * @param role from which role: Markdown; null: from the bot itself, which no role outweighs
     */
    record ByChannel(@Nullable String role) implements Denial {}

    /**
     * A setting of the category takes it away, whose permissions the channel follows.
     *
     * @param category its name: Markdown
     * @param role as for a channel's
     */
    record ByCategory(String category, @Nullable String role) implements Denial {}

    /** The bot may do next to nothing for a while. */
    record ByTimeout() implements Denial {}

    /**
     * What takes this one away.
     *
     * @param permission one that the bot lacks in this channel
     * @return empty: that it does not see the channel, which takes all others along
     */
    static Optional<Denial> of(Permission permission, GuildChannel channel) {
        Member self = channel.getGuild().getSelfMember();
        if (self.getPermissionsExplicit(channel).contains(permission)) {
            return self.hasPermission(channel, Permission.VIEW_CHANNEL)
                    ? Optional.of(new ByTimeout())
                    : hidden(channel, self);
        }
        return Optional.of(bySettings(permission, channel, self).orElseGet(ByRoles::new));
    }

    /** Where the view itself is not taken away by a setting, a timeout takes it. */
    private static Optional<Denial> hidden(GuildChannel channel, Member self) {
        return self.getPermissionsExplicit(channel).contains(Permission.VIEW_CHANNEL)
                ? Optional.of(new ByTimeout())
                : Optional.empty();
    }

    /** The most special setting counts. */
    private static Optional<Denial> bySettings(
            Permission permission, GuildChannel channel, Member self) {
        IPermissionContainer settings = channel.getPermissionContainer();
        if (isDenied(permission, settings.getPermissionOverride(self))) {
            return Optional.of(inSettings(channel, null));
        }
        Role everyone = self.getGuild().getPublicRole();
        return Stream.concat(self.getRoles().stream(), Stream.of(everyone))
                .filter(role -> isDenied(permission, settings.getPermissionOverride(role)))
                .findFirst()
                .map(role -> inSettings(channel, "**" + Markdown.inline(role.getName()) + "**"));
    }

    private static boolean isDenied(Permission permission, @Nullable PermissionOverride setting) {
        return setting != null && setting.getDenied().contains(permission);
    }

    private static Denial inSettings(GuildChannel channel, @Nullable String role) {
        Category category =
                channel instanceof ICategorizableChannel it && it.isSynced()
                        ? it.getParentCategory()
                        : null;
        return category == null
                ? new ByChannel(role)
                : new ByCategory(Markdown.inline(category.getName()), role);
    }
}
