package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows a proposed digest: what it would post now, when it comes first, what can be done. */
@Component
class ProposalReplies {

    private final ProposalCheck check;
    private final FittingPreviews fitting;
    private final DigestReplies replies;
    private final DigestEntries entries;
    private final LatePreviews late;

    ProposalReplies(
            ProposalCheck check,
            FittingPreviews fitting,
            DigestReplies replies,
            DigestEntries entries,
            LatePreviews late) {
        this.check = check;
        this.fitting = fitting;
        this.replies = replies;
        this.entries = entries;
        this.late = late;
    }

    /**
     * Shows it, in place of what was clicked.
     *
     * @param mistakes what was not understood in the form, a sentence each
     */
    Reply show(Proposal proposal, List<String> mistakes, Member member, Language language) {
        return switch (check.verdict(proposal, member, language)) {
            case ProposalCheck.Verdict.Possible possible ->
                    possible(proposal, possible, withRemedy(mistakes, language), language);
            case ProposalCheck.Verdict.Impossible(var problems) ->
                    impossible(
                            proposal, joined(withRemedy(mistakes, language), problems), language);
            case ProposalCheck.Verdict.Present(var digest) ->
                    present(
                            proposal,
                            digest,
                            joined(
                                    mistakes,
                                    List.of(
                                            language.text(
                                                    "setup.present",
                                                    channel(digest, member, language)))),
                            member,
                            language);
        };
    }

    private static List<String> withRemedy(List<String> mistakes, Language language) {
        return mistakes.isEmpty()
                ? mistakes
                : joined(mistakes, List.of(language.text("setup.form.again")));
    }

    private static String channel(DigestSchedule digest, Member member, Language language) {
        return new DigestDescription(digest, member.getGuild(), language).channel();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** What stands against it, and what can be done about that. */
    Reply impossible(Proposal proposal, List<String> problems, Language language) {
        late.replaced(proposal.offer());
        List<String> sentences = new ArrayList<>(problems);
        sentences.add(language.text("setup.impossible"));
        return Reply.toAsker(
                        Container.of(
                                TextDisplay.of(Notices.joined(sentences, language)),
                                new ProposalButtons(proposal, language).ofImpossible()))
                .inPlace()
                .shareable();
    }

    /**
     * The digest that the channel has already.
     *
     * @param said what is said before
     */
    Reply present(
            Proposal proposal,
            DigestSchedule digest,
            List<String> said,
            Member member,
            Language language) {
        late.replaced(proposal.offer());
        List<String> sentences = new ArrayList<>(said);
        sentences.addAll(entries.lines(digest, member.getGuild(), language));
        sentences.add("-# " + language.text("setup.present.hint"));
        DigestButtons buttons = new DigestButtons(digest, language);
        return (digest.pause() == null
                        ? replies.offer(
                                language,
                                sentences,
                                new ProposalButtons(proposal, language).postOne(digest),
                                buttons.pauseOrFix(""))
                        : replies.offer(language, sentences, buttons.fix("")))
                .inPlace();
    }

    /** While the lists are still being read, that is said, and the message changes by itself. */
    private Reply possible(
            Proposal proposal,
            ProposalCheck.Verdict.Possible possible,
            List<String> notes,
            Language language) {
        return late.show(
                possible.digest(),
                proposal.offer(),
                language,
                (preview, more) ->
                        shown(proposal, possible, preview, joined(notes, more), language));
    }

    private Reply shown(
            Proposal proposal,
            ProposalCheck.Verdict.Possible possible,
            DigestPreviews.Preview preview,
            List<String> notes,
            Language language) {
        DigestSchedule digest = possible.digest();
        List<String> sentences = new ArrayList<>(notes);
        sentences.addAll(sentences(proposal, digest, possible.channel().getGuild(), language));
        sentences.add(
                "-# " + language.text(preview.hasPapers() ? "setup.hint" : "setup.hint.no-papers"));
        TextDisplay text = TextDisplay.of(Notices.joined(sentences, language));
        ActionRow buttons = new ProposalButtons(proposal, language).ofPossible(preview.hasPapers());
        return new Reply(fitting.above(List.of(text, buttons), digest, preview, language), true)
                .inPlace();
    }

    private List<String> sentences(
            Proposal proposal, DigestSchedule digest, Guild guild, Language language) {
        DigestDescription description = new DigestDescription(digest, guild, language);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                language.text(
                        "setup.proposal",
                        description.channel(),
                        description.days(),
                        description.time(),
                        description.zone(),
                        proposal.papers()));
        sentences.addAll(replies.coming(digest, guild, language));
        if (new ProposedZone(proposal.recurrence().hour().zone(), proposal.basis()).isGuess()) {
            sentences.add(
                    language.text(
                            "setup.zone-guessed",
                            description.time(),
                            Timestamps.time(digest.nextRunAt())));
        }
        DigestNeeds.advice(digest, guild, language).ifPresent(sentences::add);
        return sentences;
    }
}
