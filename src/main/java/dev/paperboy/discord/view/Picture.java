package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.thumbnail.Thumbnail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pictures of a paper that Discord can show. */
final class Picture {

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "webp", "gif");
    private static final int MOST_OF_DESCRIPTION = 300;

    private Picture() {}

    /** The first picture that the authors added; videos are none. */
    static Optional<MediaGallery> gallery(Paper paper, PaperPhrases phrases) {
        return paper.links().media().stream()
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .filter(Picture::isShowable)
                .findFirst()
                .map(address -> MediaGalleryItem.fromUrl(address.value()))
                .map(item -> item.withDescription(description(phrases)))
                .map(item -> MediaGallery.of(item));
    }

    /** The small preview that Hugging Face makes. */
    static Optional<Thumbnail> thumbnail(Paper paper, PaperPhrases phrases) {
        return WebAddress.of(paper.links().thumbnail())
                .filter(Picture::isShowable)
                .map(address -> Thumbnail.fromUrl(address.value()))
                .map(picture -> picture.withDescription(description(phrases)));
    }

    private static String description(PaperPhrases phrases) {
        return Clip.to(MOST_OF_DESCRIPTION, phrases.plainTitle());
    }

    private static boolean isShowable(WebAddress address) {
        String path = address.value().replaceFirst("[?#].*", "");
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return address.isSecure() && KINDS.contains(kind);
    }
}
