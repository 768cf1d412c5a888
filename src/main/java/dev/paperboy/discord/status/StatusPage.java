package dev.paperboy.discord.status;

import dev.paperboy.digest.DeliveryFigures;
import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.discord.command.VisibleDigests;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows how all is: in general, and where it is asked. */
@Component
class StatusPage {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private final SourceStates sources;
    private final SourceLines sourceLines;
    private final CatalogueLines catalogue;
    private final VisibleDigests digests;
    private final DeliveryFigures figures;
    private final Session session;

    StatusPage(
            SourceStates sources,
            SourceLines sourceLines,
            CatalogueLines catalogue,
            VisibleDigests digests,
            DeliveryFigures figures,
            Session session) {
        this.sources = sources;
        this.sourceLines = sourceLines;
        this.catalogue = catalogue;
        this.digests = digests;
        this.figures = figures;
        this.session = session;
    }

    Reply show(CommandRequest request) {
        Language language = request.language();
        Optional<Member> member = request.member();
        SourceState state = sources.now();
        Optional<Figures> week = member.map(it -> figures(it, state.now().minus(WEEK)));
        DigestLines here =
                new DigestLines(
                        digests.of(member, request.event().getUser().getIdLong()),
                        member.map(Member::getGuild),
                        language);
        List<TextDisplay> parts = new ArrayList<>();
        parts.add(
                TextDisplay.of(
                        language.text("status.heading")
                                + "\n"
                                + new Verdict(state, here, week, language).sentence()));
        parts.add(section("status.sources", sourceLines.of(state, language), language));
        parts.add(section("status.catalogue", catalogue.of(language), language));
        parts.add(digests(here, member.isPresent(), language));
        member.ifPresent(it ->
                parts.add(
                        section(
                                "status.figures",
                                new FigureLines(
                                                week.orElseThrow(),
                                                figures(it, state.now().minus(MONTH)),
                                                language)
                                        .lines(),
                                language)));
        parts.add(TextDisplay.of(session.line(request.event().getJDA(), language)));
        return Reply.toAsker(Container.of(parts));
    }

    private Figures figures(Member member, Instant since) {
        return figures.ofServer(member.getGuild().getIdLong(), since);
    }

    private static TextDisplay digests(DigestLines here, boolean isServer, Language language) {
        List<String> lines =
                here.digests().isEmpty()
                        ? List.of(language.text(isServer ? "status.none" : "status.none.own"))
                        : here.lines();
        return section(isServer ? "status.digests" : "status.digests.own", lines, language);
    }

    private static TextDisplay section(String heading, List<String> lines, Language language) {
        return TextDisplay.of(language.text(heading) + "\n" + String.join("\n", lines));
    }
}
