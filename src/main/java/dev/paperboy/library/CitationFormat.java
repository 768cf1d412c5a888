package dev.paperboy.library;

/** A form in which programs for literature read citations; always UTF-8. */
public enum CitationFormat {
    BIBTEX("bib"),
    RIS("ris"),
    CSL_JSON("json");

    private final String fileEnding;

    CitationFormat(String fileEnding) {
        this.fileEnding = fileEnding;
    }

    /** The ending of a file's name, without the dot. */
    public String fileEnding() {
        return fileEnding;
    }
}
