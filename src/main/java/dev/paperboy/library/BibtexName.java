package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLName;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An author's name in a BibTeX file, in the form that leaves nothing to be guessed. */
final class BibtexName {

    /** What parts names. */
    private static final Pattern PARTING = Pattern.compile("(?i),|(?<!\\S)and(?!\\S)");

    private BibtexName() {}

    /** {@code van Name, Jr., Given}, or a team's name between braces. */
    static String of(CSLName name) {
        if (name.getLiteral() != null) {
            return "{" + BibtexText.plain(name.getLiteral()) + "}";
        }
        String family = joined(" ", name.getNonDroppingParticle(), part(name.getFamily()));
        return joined(", ", family, part(name.getSuffix()), part(name.getGiven()));
    }

    private static String part(@Nullable String part) {
        if (part == null) {
            return "";
        }
        String written = BibtexText.plain(part);
        return PARTING.matcher(written).find() ? "{" + written + "}" : written;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
