package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ClickedMessage;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.replacer.ComponentReplacer;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows the channel what only the asker has seen so far: the same message with the name of who
 * shares it. Its buttons work for all; those about what is the asker's own are left out.
 */
@Component
class ShareAction implements ComponentAction {

    private static final ComponentReplacer FOR_ALL =
            ComponentReplacer.of(ActionRow.class, _ -> true, ShareAction::forAll);

    @Override
    public String name() {
        return Actions.SHARE;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public boolean isPrivate() {
        return false;
    }

    /** Only what stands in a message that Discord itself tells with the click can be shared. */
    @Override
    public Reply handle(ComponentRequest request) {
        ClickedMessage message = request.message();
        List<? extends MessageTopLevelComponent> shared =
                MessageComponentTree.of(message.components()).replace(FOR_ALL).getComponents();
        if (!message.isPrivate() || shared.isEmpty()) {
            return Reply.error(request.language(), "error.outdated");
        }
        if (!request.clicker().mayWrite()) {
            return Reply.notice(request.language(), "share.may-not-write");
        }
        TextDisplay by =
                TextDisplay.of(
                        request.language()
                                .text("share.by", Mentions.member(request.clicker().userId())));
        return new Reply(
                Stream.<MessageTopLevelComponent>concat(shared.stream(), Stream.of(by)).toList(),
                false);
    }

    /** What is left of a row; null: nothing, and no row stays. */
    private static @Nullable ActionRow forAll(ActionRow row) {
        List<? extends ActionRowChildComponent> kept =
                row.getComponents().stream().filter(it -> !isPersonal(it)).toList();
        return kept.isEmpty() ? null : row.withComponents(kept);
    }

    private static boolean isPersonal(ActionRowChildComponent component) {
        return component instanceof ActionComponent action
                && Optional.ofNullable(action.getCustomId())
                        .flatMap(ComponentId::parse)
                        .filter(Actions::isPersonal)
                        .isPresent();
    }
}
