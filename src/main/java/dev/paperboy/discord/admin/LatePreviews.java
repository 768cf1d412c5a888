package dev.paperboy.discord.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Language;
import dev.paperboy.search.ComputingTurns;
import dev.paperboy.search.PaperMatching;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets what was shown while the lists were still being read change by itself once they are there,
 * unless something else has taken its place by then.
 */
@Component
class LatePreviews {

    /** More messages than ever wait; of one that is forgotten nothing changes by itself. */
    private static final int MOST = 1_000;

    private final DigestPreviews previews;
    private final Filling filling;
    private final LateAnswers late;
    private final PaperMatching matching;
    private final ComputingTurns turns;

    /** Which showing of an offer stands in its message. */
    private final Cache<String, UUID> standing = Caffeine.newBuilder().maximumSize(MOST).build();

    LatePreviews(
            DigestPreviews previews,
            Filling filling,
            LateAnswers late,
            PaperMatching matching,
            ComputingTurns turns) {
        this.previews = previews;
        this.filling = filling;
        this.late = late;
        this.matching = matching;
        this.turns = turns;
    }

    /**
     * Shows what a digest would post; while the lists are still being read, that is said, and the
     * message changes by itself.
     *
     * @param offer tells its message from others
     * @param shown makes the answer, of the preview and of what is to be said before
     */
    Reply show(
            DigestSchedule digest,
            String offer,
            Language language,
            BiFunction<DigestPreviews.Preview, List<String>, Reply> shown) {
        return inTurn(() -> showNow(digest, offer, language, shown));
    }

    private <T> T inTurn(Supplier<T> work) {
        matching.prepare();
        return turns.take(work);
    }

    private Reply showNow(
            DigestSchedule digest,
            String offer,
            Language language,
            BiFunction<DigestPreviews.Preview, List<String>, Reply> shown) {
        DigestPreviews.Preview preview = previews.preview(digest);
        if (!isToCome(preview)) {
            replaced(offer);
            return shown.apply(preview, List.of());
        }
        return following(
                shown.apply(preview, List.of(language.text("setup.filling"))),
                offer,
                () -> isToCome(inTurn(() -> previews.preview(digest))),
                () -> inTurn(() -> shown.apply(previews.preview(digest), List.of())));
    }

    /** Whether its papers are missing for no other reason than that no list has been read yet. */
    private boolean isToCome(DigestPreviews.Preview preview) {
        return preview.digest() instanceof Digest.Nothing nothing
                && switch (nothing.reason()) {
                    case Digest.Reason.SourceSilent(var since) ->
                            since == null || filling.isGoingOn();
                    case Digest.Reason.ListUnread _ -> filling.isGoingOn();
                    default -> false;
                };
    }

    /** The message of this offer shows something else from now on. */
    void replaced(String offer) {
        standing.invalidate(offer);
    }

    /**
     * The reply, which changes once its papers are there.
     *
     * @param offer tells its message from others
     * @param isToCome whether they are still missing
     * @param anew what is shown then, or when that has taken too long
     */
    private Reply following(
            Reply reply, String offer, BooleanSupplier isToCome, Supplier<Reply> anew) {
        UUID showing = UUID.randomUUID();
        standing.put(offer, showing);
        BooleanSupplier stands = () -> showing.equals(standing.getIfPresent(offer));
        Supplier<Container> shown = () -> asOne(anew.get().components());
        FollowUp change =
                late.until(
                        () ->
                                stands.getAsBoolean() && isToCome.getAsBoolean()
                                        ? Optional.empty()
                                        : Optional.of(shown.get()),
                        shown);
        return reply.followedBy(
                new FollowUp(() -> change.work().get().filter(_ -> stands.getAsBoolean()), null));
    }

    /** A message changes into one container; what stood beside one is put into it. */
    private static Container asOne(List<? extends MessageTopLevelComponent> parts) {
        List<ContainerChildComponent> children = new ArrayList<>();
        for (MessageTopLevelComponent part : parts) {
            switch (part) {
                case Container container -> children.addAll(container.getComponents());
                case ContainerChildComponent child -> children.add(child);
                default -> throw new IllegalArgumentException("No part of a container: " + part);
            }
        }
        return Container.of(children);
    }
}
