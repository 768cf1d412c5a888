package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/** What can be done with a proposed digest. */
record ProposalButtons(Proposal proposal, Language language) {

    /** Below one that can be set up. */
    ActionRow ofPossible(boolean hasPapers) {
        Button on = button(ButtonStyle.SUCCESS, Actions.TURN_ON, "setup.turn-on");
        Button change = button(ButtonStyle.SECONDARY, Actions.CHANGE_PROPOSAL, "setup.change");
        return hasPapers
                ? ActionRow.of(
                        on, change, button(ButtonStyle.PRIMARY, Actions.POST_ONE, "setup.post-one"))
                : ActionRow.of(on, change);
    }

    /** Below one that something stands against. */
    ActionRow ofImpossible() {
        return ActionRow.of(
                button(ButtonStyle.PRIMARY, Actions.PROPOSAL, "check.again"),
                button(ButtonStyle.SECONDARY, Actions.CHANGE_PROPOSAL, "setup.change"));
    }

    /** Below an offer to set up a server's first digest. */
    ActionRow ofOffer() {
        return ActionRow.of(
                button(ButtonStyle.PRIMARY, Actions.PROPOSAL, "setup.offer.accept"),
                Button.secondary(Actions.NOT_NOW, language.text("setup.offer.decline")));
    }

    /** Posts a digest that is set up by now, which this proposal may have been. */
    Button postOne(DigestSchedule digest) {
        return new DigestButtons(digest, language)
                .postNow(PostNowWords.offer(proposal))
                .withLabel(language.text("setup.post-one"));
    }

    private Button button(ButtonStyle style, String action, String label) {
        return Button.of(style, proposal.id(action).toString(), language.text(label));
    }
}
