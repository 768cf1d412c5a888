package dev.paperboy.discord.interaction;

import dev.paperboy.discord.fairuse.FairUse;
import dev.paperboy.discord.interaction.Asked.Addition;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.interactions.Interaction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Answers interactions: sees to it that Discord hears in time, and is the one place that catches
 * what goes wrong on the way.
 */
@Component
class Answering {

    private static final Logger log = LoggerFactory.getLogger(Answering.class);

    /** Well within the 3 seconds that Discord waits for a sign of life. */
    private static final Duration PATIENCE = Duration.ofMillis(700);

    /**
     * How many answers that take long are worked out at the same time. On threads of the system,
     * which shares out the processors among them: virtual ones would keep those from the next
     * interactions until they are done. More than there may be papers looked up in five minutes
     * ({@code paperboy.huggingface.lookups}), so that none waits for a source that it did not need.
     */
    private static final int WORKERS = 128;

    private final Texts texts;
    private final FairUse fairUse;
    private final Mishaps mishaps;
    private final Executor workers =
            Executors.newFixedThreadPool(
                    WORKERS, Thread.ofPlatform().daemon().name("answers-", 0).factory());
    private final Executor aside = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor later =
            CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, aside);

    Answering(Texts texts, FairUse fairUse, Mishaps mishaps) {
        this.texts = texts;
        this.fairUse = fairUse;
        this.mishaps = mishaps;
    }

    /** The language nearest to what a person or a server has set. */
    Language language(Locale locale) {
        return texts.in(locale);
    }

    /** Sees to it that an answer comes of what is done about it, whatever that throws. */
    void guard(Asked asked, Runnable begin) {
        try {
            begin.run();
        } catch (RuntimeException | Error e) {
            answerAnyway(asked.alone(), () -> failed(asked, e));
        }
    }

    /** Answers it with what this work gives, on the calling thread. */
    void answer(Asked asked, Supplier<Reply> work) {
        Optional<Reply> refusal = refusal(asked);
        if (refusal.isPresent()) {
            answerAnyway(asked.alone(), refusal::get);
        } else {
            answerAnyway(asked, work);
        }
    }

    /** That too much has been asked of late; empty: it has not. */
    Optional<Reply> refusal(Asked asked) {
        return fairUse.refusal(asked.asker())
                .map(again ->
                        Reply.error(asked.language(), "fair-use.wait", Timestamps.relative(again)));
    }

    /** Whether something may be completed while who acts types. */
    boolean mayComplete(Interaction typing) {
        return fairUse.mayComplete(Payload.asker(typing));
    }

    /** Answers it with what this work gives, whatever was asked before. */
    void answerAnyway(Asked asked, Supplier<Reply> work) {
        Answer answer = answer(asked);
        later.execute(answer::deferIfSilent);
        give(answer, asked, work);
    }

    /** Tells Discord at once that the answer will come, then answers on another thread. */
    void announce(Asked asked, Supplier<Reply> work) {
        Optional<Reply> refusal = refusal(asked);
        if (refusal.isPresent()) {
            answerAnyway(asked.alone(), refusal::get);
            return;
        }
        Answer answer = answer(asked);
        answer.deferIfSilent();
        workers.execute(() -> give(answer, asked, work));
    }

    private Answer answer(Asked asked) {
        return new Answer(asked, share(asked.language()), mishaps);
    }

    private void give(Answer answer, Asked asked, Supplier<Reply> work) {
        try {
            Reply reply = within(asked, fairUse.asking(asked.asker(), work));
            answer.give(reply);
            FollowUp followUp = reply.followUp();
            if (followUp != null) {
                aside.execute(() -> follow(answer, reply, asked, followUp));
            }
            answer.onceThere(() -> aside.execute(() -> add(answer, asked)));
        } catch (RuntimeException | Error e) {
            // Errors too: whatever it was, somebody waits for a word.
            answer.give(failed(asked, e));
        }
    }

    /** Whoever has let all see much in a channel sees the rest alone for a while. */
    private Reply within(Asked asked, Reply reply) {
        if (reply.isPrivate() || !asked.event().isFromGuild()) {
            return reply;
        }
        return fairUse.refusalOfPost(asked.asker())
                .map(again ->
                        reply.privatelyWith(
                                TextDisplay.of(
                                        asked.language()
                                                .text(
                                                        "fair-use.private",
                                                        Timestamps.relative(again)))))
                .orElse(reply);
    }

    /** What is told of something that went wrong; the log tells the rest. */
    Reply failed(Asked asked, Throwable failure) {
        return mishaps.failed(asked.name(), asked.language(), failure);
    }

    /** An answer, or a form in its place, did not reach Discord. */
    void lost(Asked asked, Throwable failure) {
        mishaps.lost(asked.name(), failure);
    }

    /** What is told of a command or component that is not known any more. */
    static Reply outdated(Language language) {
        return Reply.error(language, "error.outdated");
    }

    private void follow(Answer answer, Reply reply, Asked asked, FollowUp first) {
        for (@Nullable FollowUp next = first; next != null; next = next.then()) {
            change(answer, reply, asked, next);
        }
    }

    private void change(Answer answer, Reply reply, Asked asked, FollowUp followUp) {
        try {
            fairUse.asking(asked.asker(), followUp.work())
                    .ifPresent(container -> answer.change(reply, container));
        } catch (RuntimeException | Error e) {
            log.error("What may be added to the answer to {} failed", asked.name(), e);
            Optional.ofNullable(followUp.otherwise())
                    .ifPresent(container -> answer.change(reply, container));
        }
    }

    /** What fails here takes nothing from the answer. */
    private void add(Answer answer, Asked asked) {
        try {
            asked.afterwards().get().map(this::aside).forEach(answer::add);
        } catch (RuntimeException | Error e) {
            log.error("What may follow the answer to {} failed", asked.name(), e);
        }
    }

    /**
     * What has to be done where it gets lost may take long, and keeps no answer of Discord's up.
     */
    private Addition aside(Addition addition) {
        return new Addition(addition.reply(), () -> aside.execute(addition.lost()));
    }

    private static ActionRow share(Language language) {
        return ActionRow.of(
                Button.secondary(
                        ComponentId.of(Actions.SHARE).toString(), language.text("share.button")));
    }
}
