package dev.paperboy.library;

/** A form in which programs for literature read citations; always UTF-8. */
public enum CitationFormat {
    BIBTEX("bib", "application/x-bibtex"),
    RIS("ris", "application/x-research-info-systems"),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json");

    private final String fileEnding;
    private final String mediaType;

    CitationFormat(String fileEnding, String mediaType) {
        this.fileEnding = fileEnding;
        this.mediaType = mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String fileEnding() {
        return fileEnding;
    }

    /** The media type, as registered where it is. */
    public String mediaType() {
        return mediaType;
    }
}
