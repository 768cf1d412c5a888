package dev.paperboy.discord.discuss;

import dev.paperboy.discord.command.CardPlace;
import dev.paperboy.discord.command.PaperCards;
import dev.paperboy.discord.fairuse.FairUse;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ThreadName;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Leads who clicked to the thread about a paper in the channel, which is opened for the first one.
 */
@Component
class DiscussAction implements ComponentAction {

    private final Catalogue catalogue;
    private final PaperThreads threads;
    private final SharedOpenings openings;
    private final PaperCards cards;
    private final FairUse fairUse;
    private final Texts texts;

    DiscussAction(
            Catalogue catalogue,
            PaperThreads threads,
            SharedOpenings openings,
            PaperCards cards,
            FairUse fairUse,
            Texts texts) {
        this.catalogue = catalogue;
        this.threads = threads;
        this.openings = openings;
        this.cards = cards;
        this.fairUse = fairUse;
        this.texts = texts;
    }

    @Override
    public String name() {
        return Actions.DISCUSS;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return request.id()
                .argument(0)
                .flatMap(PaperId::parse)
                .flatMap(catalogue::find)
                .map(paper -> discuss(paper, request))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    private Reply discuss(Paper paper, ComponentRequest request) {
        Optional<Member> member = request.clicker().member();
        Optional<GuildChannel> channel = request.clicker().channel();
        if (member.isEmpty() || channel.isEmpty()) {
            return Reply.error(request.language(), "discuss.not-here");
        }
        return switch (channel.get()) {
            case ThreadChannel _ -> Reply.error(request.language(), "discuss.in-thread");
            case StandardGuildMessageChannel it ->
                    DiscussReplies.of(
                            discuss(wish(paper, it, request), member.get()),
                            it,
                            request.language());
            default -> Reply.error(request.language(), "discuss.no-threads");
        };
    }

    private Discussing discuss(PaperThreads.Wish wish, Member member) {
        Optional<Discussing.In> existing = threads.existing(wish);
        if (existing.isPresent()) {
            return existing.get();
        }
        List<Permission> theirs = ThreadNeeds.lackedBy(member, wish.spot());
        if (!theirs.isEmpty()) {
            return new Discussing.NotAllowed(theirs);
        }
        List<Permission> ours = ThreadNeeds.lackedByBot(wish.spot());
        return ours.isEmpty() ? open(wish) : new Discussing.BotLacks(ours);
    }

    /** All in the channel see that a thread was opened: it counts as an answer to all. */
    private Discussing open(PaperThreads.Wish wish) {
        return fairUse.refusalOfPost()
                .<Discussing>map(Discussing.TooMany::new)
                .orElseGet(() -> openings.share(wish.subject(), () -> threads.open(wish)));
    }

    /** What all see of it is in the server's language. */
    private PaperThreads.Wish wish(
            Paper paper, StandardGuildMessageChannel channel, ComponentRequest request) {
        Language language = texts.in(channel.getGuild().getLocale().toLocale());
        Long card = request.message().isPrivate() ? null : request.message().id();
        Spot spot = new Spot(channel, card);
        return new PaperThreads.Wish(
                new Subject(spot.guildId(), channel.getIdLong(), paper.id()),
                spot,
                request.clicker().clickId(),
                ThreadName.of(paper, language),
                () -> cards.container(paper, new CardPlace(language, false)));
    }
}
