package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.digest.DigestPreviews.PostNow;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.regex.Pattern;

/** Posts a digest at once, and once only for each offer to do so; also from a direct message. */
@Component
class PostNowAction implements ComponentAction {

    private static final int OFFER = 1;
    private static final int GUILD = 2;
    private static final Pattern OFFER_ID = Pattern.compile("\\d{1,20}");

    private final DigestClicks clicks;
    private final DigestPreviews previews;
    private final DigestReplies replies;

    PostNowAction(DigestClicks clicks, DigestPreviews previews, DigestReplies replies) {
        this.clicks = clicks;
        this.previews = previews;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.POST_NOW;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return request.id()
                .argument(OFFER)
                .filter(OFFER_ID.asMatchPredicate())
                .map(offer ->
                        clicks.onDigestAnywhere(
                                request,
                                GUILD,
                                (_, digest) -> post(digest, offer, request.language())))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    /** Where nothing is left to click for, the offer goes. */
    private Reply post(DigestSchedule digest, String offer, Language language) {
        PostNow posted = previews.postNow(digest.key(), offer);
        Reply reply =
                replies.sentences(language, List.of(PostNowWords.of(posted, digest, language)));
        return PostNowWords.isFinal(posted) ? reply.inPlace() : reply;
    }
}
