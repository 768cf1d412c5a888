package dev.paperboy.discord.command;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.DigestExplanations;
import dev.paperboy.digest.DigestExplanations.Choice;
import dev.paperboy.digest.DigestExplanations.Explanation;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells why a digest brought its papers, and what the digests here make of a paper. */
@Component
class WhyAnswers {

    private static final int MOST_OF_TITLE = 90;

    private final DigestExplanations explanations;
    private final VisibleDigests visible;

    WhyAnswers(DigestExplanations explanations, VisibleDigests visible) {
        this.explanations = explanations;
        this.visible = visible;
    }

    /** What each digest here makes of a paper, for the asker alone. */
    Reply ofPaper(Paper paper, Optional<Member> member, long userId, Language language) {
        List<DigestSchedule> digests = visible.of(member, userId);
        if (digests.isEmpty()) {
            return Reply.error(
                    language, member.isPresent() ? "why.no-digest" : "why.no-digest-of-yours");
        }
        List<String> texts = new ArrayList<>();
        texts.add(language.text("why.paper", title(paper)));
        digests.stream()
                .map(digest -> explanations.explain(digest, paper))
                .map(it -> new ExplanationText(it, language).whole())
                .forEach(texts::add);
        return notice(texts, language);
    }

    /** How the papers of a message were chosen, for the asker alone. */
    Reply ofMessage(DeliveryId message, Optional<Member> member, long userId, Language language) {
        long guildId = member.map(it -> it.getGuild().getIdLong()).orElse(DigestTarget.NO_GUILD);
        return explanations
                .choiceOf(guildId, message)
                .filter(choice -> isTheirs(choice.digest(), member, userId))
                .map(choice -> notice(texts(choice, language), language))
                .orElseGet(() -> Reply.error(language, "why.unknown-message"));
    }

    private static boolean isTheirs(DigestSchedule digest, Optional<Member> member, long userId) {
        return member.map(it -> VisibleDigests.isVisible(digest, it))
                .orElse(digest.target().channelId() == userId);
    }

    private static List<String> texts(Choice choice, Language language) {
        boolean isRanked = !choice.digest().settings().content().topics().isEmpty();
        List<String> texts = new ArrayList<>();
        texts.add(
                language.text(
                        isRanked || choice.digest().target().isDirect()
                                ? "why.message.topics"
                                : "why.message",
                        Dates.span(
                                choice.outcome().days().first(),
                                choice.outcome().days().last(),
                                language),
                        choice.outcome().considered(),
                        choice.outcome().shown(),
                        choice.digest().settings().content().minimumUpvotes()));
        choice.papers().stream().map(it -> line(it, language)).forEach(texts::add);
        return texts;
    }

    private static String line(Explanation explanation, Language language) {
        return "**"
                + title(explanation.paper())
                + "**\n-# "
                + new ExplanationText(explanation, language)
                        .rules()
                        .collect(Collectors.joining(" · "));
    }

    private static String title(Paper paper) {
        return Markdown.inline(Clip.to(MOST_OF_TITLE, PaperWords.title(paper)));
    }

    /** The asker may share it. */
    private static Reply notice(List<String> texts, Language language) {
        return Reply.toAsker(Notices.of(Notices.joined(texts, language))).shareable();
    }
}
