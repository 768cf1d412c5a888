package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ClickedMessage;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * Shows the channel what only the asker has seen so far: the same message, its buttons included,
 * with the name of who shares it.
 */
@Component
class ShareAction implements ComponentAction {

    private static final String ID = ComponentId.of(Actions.SHARE).toString();

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
        List<? extends MessageTopLevelComponent> shared =
                message.components().stream().filter(part -> !isShareRow(part)).toList();
        if (!message.isPrivate() || shared.isEmpty()) {
            return replies.notice(request.language(), "error.outdated");
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

    private static boolean isShareRow(MessageTopLevelComponent part) {
        return part instanceof ActionRow row
                && row.getButtons().stream().map(Button::getCustomId).anyMatch(ID::equals);
    }
}
