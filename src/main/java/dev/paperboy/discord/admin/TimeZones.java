package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The time zones a person can choose, by IANA region or city. */
@Component
public class TimeZones {

    private static final String UTC = "UTC";

    /** What the list to choose from shows after a zone. */
    private static final Pattern OFFSET = Pattern.compile("\\s*\\(UTC[^)]*\\)?$");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    private final List<String> regions =
            Stream.concat(
                            Stream.of(UTC),
                            ZoneId.getAvailableZoneIds().stream().filter(TimeZones::isRegion))
                    .sorted()
                    .toList();
    private final Clock clock;

    TimeZones(Clock clock) {
        this.clock = clock;
    }

    /**
     * Legacy names, as {@code Etc/GMT+5} (which is five hours west) or {@code US/Pacific}, mislead.
     */
    private static boolean isRegion(String id) {
        return id.matches(
                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }

    /**
     * The zone of this name, or the only one of this city, whatever its case; also as it is shown
     * in the list; empty if there is none.
     */
    Optional<ZoneId> find(String typed) {
        String name = plain(typed);
        return regions.stream()
                .filter(region -> plain(region).equals(name))
                .findFirst()
                .map(ZoneId::of)
                .or(() -> ofCity(name));
    }

    /** Some cities have several names; all of them must mean the same. */
    private Optional<ZoneId> ofCity(String name) {
        List<ZoneId> zones =
                regions.stream()
                        .filter(region -> city(region).equals(name))
                        .map(ZoneId::of)
                        .toList();
        return zones.stream().map(ZoneId::getRules).distinct().count() == 1
                ? Optional.of(zones.getFirst())
                : Optional.empty();
    }

    private static String plain(String typed) {
        String bare = OFFSET.matcher(typed.strip()).replaceFirst("");
        String folded =
                ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(folded.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The zones that fit what was typed, those whose city begins with it first. */
    public List<Command.Choice> complete(String typed) {
        String wanted = plain(typed);
        return regions.stream()
                .filter(region -> region.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((String region) -> !city(region).startsWith(wanted)))
                .limit(DiscordLimits.CHOICES)
                .map(this::choice)
                .toList();
    }

    private static String city(String region) {
        return region.substring(region.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private Command.Choice choice(String region) {
        Instant now = clock.instant();
        String offset = ZoneId.of(region).getRules().getOffset(now).getId();
        String shown = "Z".equals(offset) ? UTC : UTC + offset;
        return new Command.Choice(region.replace('_', ' ') + " (" + shown + ")", region);
    }
}
