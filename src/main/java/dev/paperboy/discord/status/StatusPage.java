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

    /** Together with the sentence and the session less than a message holds. */
    private static final int MOST_OF_SOURCES = 1250;

    private static final int MOST_OF_CATALOGUE = 300;
    private static final int MOST_OF_DIGESTS = 950;
    private static final int MOST_OF_FIGURES = 850;

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
        List<StatusSection> sections = new ArrayList<>();
        sections.add(
                new StatusSection(
                        "status.sources", sourceLines.of(state, language), MOST_OF_SOURCES));
        sections.add(
                new StatusSection("status.catalogue", catalogue.of(language), MOST_OF_CATALOGUE));
        sections.add(digests(here, member.isPresent(), language));
        member.ifPresent(it ->
                sections.add(
                        figures(
                                week.orElseThrow(),
                                figures(it, state.now().minus(MONTH)),
                                language)));
        sections.forEach(section -> parts.add(TextDisplay.of(section.text(language))));
        parts.add(TextDisplay.of(session.line(request.event().getJDA(), language)));
        return Reply.toAsker(Container.of(parts));
    }

    private Figures figures(Member member, Instant since) {
        return figures.ofServer(member.getGuild().getIdLong(), since);
    }

    private static StatusSection figures(Figures week, Figures month, Language language) {
        return new StatusSection(
                "status.figures", new FigureLines(week, month, language).lines(), MOST_OF_FIGURES);
    }

    private static StatusSection digests(DigestLines here, boolean isServer, Language language) {
        List<String> lines =
                here.digests().isEmpty()
                        ? List.of(language.text(isServer ? "status.none" : "status.none.own"))
                        : here.lines();
        return new StatusSection(
                isServer ? "status.digests" : "status.digests.own", lines, MOST_OF_DIGESTS);
    }
}
