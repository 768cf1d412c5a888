package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

/**
 * An organisation on Hugging Face.
 *
 * @param name its name in addresses, as {@code caltech}
 * @param fullName its name for people
 */
public record Organization(String name, @Nullable String fullName) {

    /** The name to show to people. */
    public String displayName() {
        return fullName == null ? name : fullName;
    }
}
