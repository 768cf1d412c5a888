package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.Locale;

/** Renders digests for Discord. */
@Component
class DigestView implements DigestRenderer {

    private final Texts texts;

    DigestView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Rendered render(Digest digest, DeliveryId marker, Locale locale) {
        Language language = texts.in(locale);
        return switch (digest) {
            case Digest.Papers papers ->
                    new Rendered(
                            MessageBody.message(container(papers, marker, language), null),
                            MessageBody.message(PlainDigest.of(papers, language), null));
            case Digest.Nothing nothing ->
                    new Rendered(
                            MessageBody.message(
                                    DigestNotice.container(nothing, marker, language), null),
                            MessageBody.message(DigestNotice.plain(nothing, language), null));
        };
    }

    private static Container container(Digest.Papers digest, DeliveryId marker, Language language) {
        DigestLayout layout = new DigestLayout(digest, marker, language);
        return Budget.USUAL.fit(DigestDetail.from(digest.shown().size()), layout::container);
    }
}
