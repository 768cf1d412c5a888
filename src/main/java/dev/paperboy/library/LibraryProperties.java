package dev.paperboy.library;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much members may keep.
 *
 * @param perMember how many papers a member may have on the list
 */
@ConfigurationProperties("paperboy.library")
record LibraryProperties(@DefaultValue("500") int perMember) {

    /** All of them together still make a file that Discord takes. */
    private static final int MOST = 2_000;

    /**
     * @throws IllegalArgumentException if there would be none, or too many to be exported
     */
    LibraryProperties {
        if (perMember < 1 || perMember > MOST) {
            throw new IllegalArgumentException(
                    "paperboy.library.per-member has to be between 1 and " + MOST);
        }
    }
}
