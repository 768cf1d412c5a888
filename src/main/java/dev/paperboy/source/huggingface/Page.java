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
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** A page of Hugging Face, whose parts carry their data in the attribute {@code data-props}. */
final class Page {

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(Fetched fetched) {
        return of(fetched.body(), fetched.charset().orElse(null), fetched.uri().toString());
    }

    /**
     * @param charset as the server names it; null or unknown: the page's own, else UTF-8
     */
    static Page of(byte[] html, @Nullable String charset, String address) {
        String known = charset != null && isKnown(charset) ? charset : null;
        try {
            return new Page(Jsoup.parse(new ByteArrayInputStream(html), known, address));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    Document document() {
        return document;
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

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }
}
