package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Figure;

import org.jsoup.nodes.Element;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image on a paper's page.
 *
 * @param page the page's public address
 */
record FigureImage(Element image, URI page) {

    /** Smaller ones are panels, icons and rules. */
    private static final int LEAST_OF_LONG_SIDE = 200;

    private static final int LEAST_OF_SHORT_SIDE = 100;
    private static final int LONGEST_LINK = 500;

    /** What Discord shows, which SVG is not. */
    private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif", "webp");

    /** Where papers lie, and not the page's furniture. */
    private static final String PAPERS = "/html/";

    private static final Pattern PIXELS =
            Pattern.compile("(\\d{1,5})(?:\\.\\d*)?(?:px)?", Pattern.CASE_INSENSITIVE);

    /** What a file's name may hold and an address may not. */
    private static final Pattern UNSAFE = Pattern.compile("[^!-~]|[\"<>\\\\^`{|}\\[\\]]");

    /** Whether it is worth showing; one of unknown size is. */
    boolean isOfDecentSize() {
        OptionalInt width = pixels("width");
        OptionalInt height = pixels("height");
        int wide = width.orElse(LEAST_OF_LONG_SIDE);
        int high = height.orElse(LEAST_OF_LONG_SIDE);
        return Math.max(wide, high) >= LEAST_OF_LONG_SIDE
                && Math.min(wide, high) >= LEAST_OF_SHORT_SIDE;
    }

    /** As shown on the page, if that tells. */
    Optional<Figure.Size> size() {
        OptionalInt width = pixels("width");
        OptionalInt height = pixels("height");
        return width.isPresent() && height.isPresent()
                ? Optional.of(new Figure.Size(width.getAsInt(), height.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt pixels(String attribute) {
        Matcher pixels = PIXELS.matcher(image.attr(attribute).strip());
        return pixels.matches()
                ? OptionalInt.of(Integer.parseInt(pixels.group(1)))
                : OptionalInt.empty();
    }

    /** Where it lies, without query and fragment; empty unless it is a file of the page's site. */
    Optional<URI> link() {
        if (image.attr("src").length() > LONGEST_LINK) {
            return Optional.empty();
        }
        String encoded = UNSAFE.matcher(image.absUrl("src")).replaceAll(FigureImage::percent);
        try {
            URI link = new URI(encoded);
            return encoded.length() <= LONGEST_LINK && isOfTheSite(link) && isRaster(link)
                    ? Optional.of(page.resolve(link.getRawPath()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private boolean isOfTheSite(URI link) {
        return "https".equalsIgnoreCase(link.getScheme())
                && page.getRawAuthority().equalsIgnoreCase(link.getRawAuthority())
                && link.getRawPath().startsWith(PAPERS);
    }

    private static boolean isRaster(URI link) {
        String path = link.getRawPath();
        String kind = path.substring(path.lastIndexOf('.') + 1);
        return RASTER.contains(kind.toLowerCase(Locale.ROOT));
    }

    private static String percent(MatchResult found) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : Objects.requireNonNull(found.group()).getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(one));
        }
        return encoded.toString();
    }
}
