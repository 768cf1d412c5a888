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
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

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

    private final Replies replies;

    ShareAction(Replies replies) {
        this.replies = replies;
    }

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
        List<MessageTopLevelComponent> shared =
                message.components().stream().flatMap(ShareAction::forAll).toList();
        if (!message.isPrivate() || shared.isEmpty()) {
            return replies.error(request.language(), "error.outdated");
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

    private static Stream<MessageTopLevelComponent> forAll(MessageTopLevelComponent part) {
        return switch (part) {
            case ActionRow row -> row(row).map(it -> it);
            case Container container -> {
                List<ContainerChildComponent> parts =
                        container.getComponents().stream().flatMap(ShareAction::part).toList();
                yield Stream.of(container.withComponents(parts));
            }
            default -> Stream.of(part);
        };
    }

    private static Stream<ContainerChildComponent> part(ContainerChildComponent part) {
        return part instanceof ActionRow row ? row(row).map(it -> it) : Stream.of(part);
    }

    /** What is left of a row, if something is. */
    private static Stream<ActionRow> row(ActionRow row) {
        List<? extends ActionRowChildComponent> kept =
                row.getComponents().stream().filter(it -> !isPersonal(it)).toList();
        return kept.isEmpty() ? Stream.empty() : Stream.of(row.withComponents(kept));
    }

    private static boolean isPersonal(ActionRowChildComponent component) {
        return component instanceof ActionComponent action
                && Optional.ofNullable(action.getCustomId())
                        .flatMap(ComponentId::parse)
                        .filter(Actions::isPersonal)
                        .isPresent();
    }
}
