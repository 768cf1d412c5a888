package dev.paperboy.discord.limits;

import java.util.Set;

/** Discord's numbers of the kinds of components. */
final class Kind {
    static final int ACTION_ROW = 1;
    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int TEXT_INPUT = 4;
    static final int SECTION = 9;
    static final int TEXT_DISPLAY = 10;
    static final int THUMBNAIL = 11;
    static final int MEDIA_GALLERY = 12;
    static final int FILE = 13;
    static final int SEPARATOR = 14;
    static final int CONTAINER = 17;
    static final int LABEL = 18;
    static final int FILE_UPLOAD = 19;
    static final int RADIO_GROUP = 21;
    static final int CHECKBOX_GROUP = 22;
    static final int CHECKBOX = 23;

    /** Selects of strings, users, roles, both and channels. */
    static final Set<Integer> SELECTS = Set.of(STRING_SELECT, 5, 6, 7, 8);

    /** What the flag of Components V2 makes possible at the top of a message. */
    static final Set<Integer> V2_ONLY =
            Set.of(SECTION, TEXT_DISPLAY, MEDIA_GALLERY, FILE, SEPARATOR, CONTAINER);

    private Kind() {}
}
