package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.Figure;

import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.thumbnail.Thumbnail;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The picture of a paper that Discord can show: its own figure, else one that its authors added at
 * Hugging Face, else, where there is room for a small one, the preview that Hugging Face makes.
 */
final class Picture {

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "webp", "gif");
    private static final int MOST_OF_TITLE = 300;

    private Picture() {}

    /**
     * The figure, else the first picture that the authors added; videos are none.
     *
     * @param figure the paper's; null: none is known
     */
    static Optional<MediaGallery> gallery(@Nullable Figure figure, PaperPhrases phrases) {
        return figure(figure, phrases)
                .or(() -> added(phrases))
                .map(picture -> MediaGallery.of(picture));
    }

    private static Optional<MediaGalleryItem> figure(
            @Nullable Figure figure, PaperPhrases phrases) {
        return figure == null
                ? Optional.empty()
                : showable(figure.image())
                        .map(address -> item(address, captionOf(figure, phrases)));
    }

    private static Optional<MediaGalleryItem> added(PaperPhrases phrases) {
        return phrases.paper().links().media().stream()
                .flatMap(address -> showable(address).stream())
                .findFirst()
                .map(address -> item(address, titleOf(phrases)));
    }

    private static MediaGalleryItem item(WebAddress address, String description) {
        return MediaGalleryItem.fromUrl(address.value()).withDescription(description);
    }

    /** The small preview that Hugging Face makes. */
    static Optional<Thumbnail> thumbnail(PaperPhrases phrases) {
        return Optional.ofNullable(phrases.paper().links().thumbnail())
                .flatMap(Picture::showable)
                .map(address -> Thumbnail.fromUrl(address.value()))
                .map(picture -> picture.withDescription(titleOf(phrases)));
    }

    private static String captionOf(Figure figure, PaperPhrases phrases) {
        return PaperWords.caption(figure)
                .map(caption -> Clip.to(DiscordLimits.ALT_TEXT, caption))
                .orElseGet(() -> phrases.language().text("paper.figure", titleOf(phrases)));
    }

    private static String titleOf(PaperPhrases phrases) {
        return Clip.to(MOST_OF_TITLE, phrases.plainTitle());
    }

    private static Optional<WebAddress> showable(URI address) {
        return WebAddress.of(address).filter(Picture::isShowable);
    }

    private static boolean isShowable(WebAddress address) {
        String path = address.value().replaceFirst("[?#].*", "");
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return address.isSecure() && KINDS.contains(kind);
    }
}
