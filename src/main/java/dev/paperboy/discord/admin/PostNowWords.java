package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews.PostNow;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.subscription.DigestSchedule;

/** What came of posting a digest at once, in words. */
final class PostNowWords {

    private PostNowWords() {}

    /** The sentence. */
    static String of(PostNow posted, DigestSchedule digest, Language language) {
        String key =
                switch (posted) {
                    case PostNow.Posted _ -> "posted";
                    case PostNow.NothingNew _ -> "nothing-new";
                    case PostNow.PostedAlready _ -> "already";
                    case PostNow.NotReady _ -> "not-ready";
                    case PostNow.Paused _ -> "paused";
                    case PostNow.Gone _ -> "gone";
                };
        return language.text(
                "digest.post-now." + key, Mentions.channel(digest.target().channelId()));
    }

    /** Whether there is nothing more to click for. */
    static boolean isFinal(PostNow posted) {
        return switch (posted) {
            case PostNow.NotReady _, PostNow.Paused _ -> false;
            case PostNow.Posted _, PostNow.NothingNew _, PostNow.PostedAlready _, PostNow.Gone _ ->
                    true;
        };
    }

    /** Who clicks on several buttons of one proposal posts once. */
    static String offer(Proposal proposal) {
        return Long.toUnsignedString(ShortId.read(proposal.offer()).orElse(0L));
    }
}
