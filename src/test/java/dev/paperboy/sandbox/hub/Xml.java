package dev.paperboy.sandbox.hub;

/** Writes text into XML. */
final class Xml {

    private Xml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
