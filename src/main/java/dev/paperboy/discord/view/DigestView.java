package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.BrokenChannel;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;

import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Renders digests for Discord. */
@Component
class DigestView implements DigestRenderer {

    private final Texts texts;

    DigestView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Rendered render(Digest digest, DeliveryId marker, DigestSettings settings) {
        Long role = roleFor(digest, settings);
        Language language = texts.in(settings.locale());
        Rendered message =
                new Rendered(
                        MessageBody.message(container(digest, marker, settings), role),
                        MessageBody.message(
                                plain(digest, role, language),
                                plainButtons(digest, marker, settings),
                                role));
        return settings.target().isForum() ? inForum(digest, message, settings) : message;
    }

    private Rendered inForum(Digest digest, Rendered message, DigestSettings settings) {
        String name = name(digest, texts.in(settings.locale()));
        DigestPosting posting = settings.posting();
        return new Rendered(
                MessageBody.forumPost(name, posting, message.body()),
                MessageBody.forumPost(name, posting, message.fallback()));
    }

    @Override
    public Rendered edit(Digest digest, DeliveryId marker, DigestSettings settings) {
        Language language = texts.in(settings.locale());
        Long role = roleFor(digest, settings);
        return new Rendered(
                MessageBody.edit(container(digest, marker, settings)),
                MessageBody.edit(plain(digest, role, language)));
    }

    @Override
    public String thread(Digest.Papers digest, DigestSettings settings) {
        return MessageBody.thread(name(digest, texts.in(settings.locale())));
    }

    @Override
    public Rendered broken(BrokenChannel broken, DeliveryId marker, Locale locale) {
        Language language = texts.in(locale);
        return new Rendered(
                MessageBody.message(BrokenNotice.container(broken, marker, language), null),
                MessageBody.message(
                        BrokenNotice.text(broken, language),
                        List.of(BrokenNotice.fix(broken, marker, language)),
                        null));
    }

    /** Papers are worth a ping, a gap is not. */
    private static @Nullable Long roleFor(Digest digest, DigestSettings settings) {
        return digest instanceof Digest.Papers ? settings.posting().pingedRole() : null;
    }

    private Container container(Digest digest, DeliveryId marker, DigestSettings settings) {
        Language language = texts.in(settings.locale());
        boolean isDirect = settings.target().isDirect();
        return switch (digest) {
            case Digest.Papers papers -> {
                DigestLayout layout =
                        new DigestLayout(
                                papers, marker, roleFor(digest, settings), isDirect, language);
                yield Budget.USUAL.fit(DigestDetail.from(papers.shown().size()), layout::container);
            }
            case Digest.Nothing nothing ->
                    DigestNotice.container(
                            nothing, plainButtons(digest, marker, settings), language);
        };
    }

    private static String plain(Digest digest, @Nullable Long role, Language language) {
        return switch (digest) {
            case Digest.Papers papers -> PlainDigest.of(papers, role, language);
            case Digest.Nothing nothing -> DigestNotice.plain(nothing, language);
        };
    }

    /** The first is the one by which the plain form is known. */
    private List<Button> plainButtons(Digest digest, DeliveryId marker, DigestSettings settings) {
        Language language = texts.in(settings.locale());
        Button marked = marked(digest, marker, language);
        return settings.target().isDirect()
                ? Stream.concat(Stream.of(marked), DigestRow.ofMember(language).stream()).toList()
                : List.of(marked);
    }

    private static Button marked(Digest digest, DeliveryId marker, Language language) {
        return switch (digest) {
            case Digest.Papers papers -> PlainDigest.all(papers, marker, language);
            case Digest.Nothing nothing ->
                    DigestNotice.listBefore(nothing.lastList(), marker, language);
        };
    }

    /** The title of a thread or post. */
    private static String name(Digest digest, Language language) {
        return switch (digest) {
            case Digest.Papers papers ->
                    language.text(
                            "digest.thread",
                            Dates.span(papers.span().first(), papers.span().last(), language));
            case Digest.Nothing _ -> language.text("nothing.thread");
        };
    }
}
