package dev.paperboy.subscription;

import dev.paperboy.CannotStart;

import org.springframework.core.io.Resource;

/** Thrown when a file of topics to begin with cannot be read, or says what is none. */
final class PresetsUnusable extends CannotStart {

    private static final long serialVersionUID = 1;

    /**
     * @param reason what is wrong with it, in whatever lines
     */
    PresetsUnusable(Resource file, String reason, Exception cause) {
        super(
                "The topics in %s cannot be used (%s): correct them, or start without that file."
                        .formatted(file.getDescription(), reason.replaceAll("\\s+", " ").strip()),
                cause);
    }
}
