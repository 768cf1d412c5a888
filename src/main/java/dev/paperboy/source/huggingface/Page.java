package dev.paperboy.source.huggingface;

import dev.paperboy.source.http.Fetched;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A page of Hugging Face, whose parts carry their data in the attribute {@code data-props}. */
final class Page {

    private static final Pattern OPENED = Pattern.compile("(?i)<html[\\s>]");
    private static final Pattern CLOSED = Pattern.compile("(?i)</html\\s*>");

    private final Document document;
    private final boolean cutOff;

    private Page(Document document, boolean cutOff) {
        this.document = document;
        this.cutOff = cutOff;
    }

    static Page of(Fetched fetched) {
        return of(fetched.body(), fetched.charset().orElse(null), fetched.uri().toString());
    }

    /**
     * @param charset as the server names it, which is believed where the page is no UTF-8; null or
     *     unknown: the page's own
     */
    static Page of(byte[] html, @Nullable String charset, String address) {
        String named = charset != null && isKnown(charset) ? charset : null;
        String known = isUtf8(html) ? StandardCharsets.UTF_8.name() : named;
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(html), known, address);
            return new Page(document, isCutOff(new String(html, StandardCharsets.ISO_8859_1)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    Document document() {
        return document;
    }

    /** Whether the end is missing, so that what is there may not be all. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Whether the part is there at all; a page without it is no page but a challenge. */
    boolean has(String part) {
        return find(part) != null;
    }

    /** The data of a part; null if it has none or it cannot be read. */
    @Nullable JsonNode dataOf(String part) {
        Element element = find(part);
        if (element == null || !element.hasAttr("data-props")) {
            return null;
        }
        return Json.parse(element.attr("data-props")) instanceof JsonDocument.Whole whole
                ? whole.root()
                : null;
    }

    private @Nullable Element find(String part) {
        return document.selectFirst("[data-target=" + part + "]");
    }

    private static boolean isCutOff(String html) {
        return OPENED.matcher(html).find() && !CLOSED.matcher(html).find();
    }

    /** Text in another charset hardly ever happens to be. */
    private static boolean isUtf8(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).position()
                    == 0;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }
}
