package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.AfterAnswer;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.SetupOffers;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/**
 * Offers a server without a digest its first one: once, to the first member who may manage it and
 * types a command there.
 */
@Component
class SetupOffer implements AfterAnswer {

    private final SetupOffers offers;
    private final ZoneGuesses zones;
    private final Clock clock;

    SetupOffer(SetupOffers offers, ZoneGuesses zones, Clock clock) {
        this.offers = offers;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Who types {@code /digest} has found it without being told; and where no digest can go, the
     * offer waits for another channel.
     */
    @Override
    public Optional<Reply> after(CommandRequest request) {
        return request.member()
                .filter(_ -> !request.event().getName().equals(DigestCommand.NAME))
                .filter(Admins::isAdmin)
                .filter(member ->
                        PostingChannel.refusal(place(request), member, request.language())
                                .isEmpty())
                .filter(member -> isDue(member.getGuild().getIdLong()))
                .map(member -> offer(request, member));
    }

    /** The next one gets it. */
    @Override
    public void lost(CommandRequest request) {
        request.member().ifPresent(member -> offers.takeBack(member.getGuild().getIdLong()));
    }

    private static GuildChannel place(CommandRequest request) {
        return PostingChannel.around(request.event().getGuildChannel());
    }

    private boolean isDue(long guildId) {
        return offers.isDue(guildId) && offers.claim(guildId, clock.instant());
    }

    private Reply offer(CommandRequest request, Member member) {
        Language language = request.language();
        GuildChannel here = place(request);
        Proposal proposal =
                Proposal.usual(
                        here.getIdLong(),
                        DigestSetup.USUAL_TIME,
                        zones.of(request, member, here),
                        request.event().getIdLong());
        return Reply.toAsker(
                Container.of(
                        TextDisplay.of(language.text("setup.offer", here.getAsMention())),
                        new ProposalButtons(proposal, language).ofOffer()));
    }
}
