package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.MistypedForms.Typed;
import dev.paperboy.discord.admin.ProposedZone.Basis;
import dev.paperboy.discord.interaction.FormRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.modals.Modal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form in which a proposed digest is changed. */
final class ProposalForm {

    private static final String ZONE = "zone";
    private static final String TIME = "time";
    private static final String CHANNEL = "channel";
    private static final String PAPERS = "papers";
    private static final String WEEKDAYS = "weekdays";

    /** Longer than any zone's name, so that what was meant is seen in what is told of a mistake. */
    private static final int LONGEST_ZONE = 60;

    private static final int LONGEST_TIME = 20;
    private static final List<Integer> NUMBERS = List.of(5, 10, DigestContent.MOST_PAPERS);

    private final Language language;

    ProposalForm(Language language) {
        this.language = language;
    }

    /**
     * The form, filled in with the proposal.
     *
     * @param mistyped what was not understood before, to be mended; empty: all was
     */
    Modal of(Proposal proposal, Optional<Typed> mistyped, Guild guild) {
        LocalHour hour = proposal.recurrence().hour();
        String zone = mistyped.map(Typed::zone).orElse(hour.zone().getId());
        String time = mistyped.map(Typed::time).orElse(hour.time().toString());
        return Modal.create(
                        proposal.id(Actions.PROPOSAL_FORM).toString(),
                        language.text("setup.form.title"))
                .addComponents(
                        label(ZONE, text(ZONE, zone, LONGEST_ZONE)),
                        label(TIME, text(TIME, time, LONGEST_TIME)),
                        label(CHANNEL, channel(proposal, guild)),
                        label(PAPERS, papers(proposal.papers())),
                        label(WEEKDAYS, weekdays(proposal.recurrence().weekdays())))
                .build();
    }

    private Label label(String field, LabelChildComponent child) {
        String key = "setup.form." + field;
        return Label.of(language.text(key), language.text(key + ".description"), child);
    }

    private static TextInput text(String field, String value, int longest) {
        return TextInput.create(field, TextInputStyle.SHORT)
                .setValue(value.isBlank() ? null : value)
                .setMaxLength(longest)
                .build();
    }

    private static EntitySelectMenu channel(Proposal proposal, Guild guild) {
        EntitySelectMenu.Builder select =
                EntitySelectMenu.create(CHANNEL, SelectTarget.CHANNEL)
                        .setChannelTypes(PostingChannel.TYPES);
        GuildChannel now = guild.getGuildChannelById(proposal.channelId());
        if (now != null && PostingChannel.TYPES.contains(now.getType())) {
            select.setDefaultValues(DefaultValue.channel(now.getIdLong()));
        }
        return select.build();
    }

    private StringSelectMenu papers(int now) {
        return StringSelectMenu.create(PAPERS)
                .addOptions(
                        Stream.concat(NUMBERS.stream(), Stream.of(now))
                                .distinct()
                                .sorted()
                                .map(number ->
                                        SelectOption.of(
                                                language.text("setup.form.papers.option", number),
                                                String.valueOf(number)))
                                .toList())
                .setDefaultValues(String.valueOf(now))
                .build();
    }

    private StringSelectMenu weekdays(Set<DayOfWeek> now) {
        return StringSelectMenu.create(WEEKDAYS)
                .addOptions(
                        Stream.of(DayOfWeek.values())
                                .map(day ->
                                        SelectOption.of(Weekdays.name(day, language), number(day)))
                                .toList())
                .setDefaultValues(now.stream().map(ProposalForm::number).toList())
                .setRequiredRange(1, DayOfWeek.values().length)
                .build();
    }

    private static String number(DayOfWeek day) {
        return String.valueOf(day.getValue());
    }

    /**
     * What was filled in.
     *
     * @param base what holds where something was not understood
     * @param problems takes a sentence for each of these
     */
    Proposal read(FormRequest form, Proposal base, TimeZones zones, List<String> problems) {
        LocalHour before = base.recurrence().hour();
        ZoneId zone = zone(form, before.zone(), zones, problems);
        LocalTime time = time(form, before.time(), problems);
        return new Proposal(
                form.chosen(CHANNEL).stream()
                        .findFirst()
                        .flatMap(Snowflake::read)
                        .orElse(base.channelId()),
                new Recurrence(DigestKind.DAILY, new LocalHour(time, zone), weekdays(form, base)),
                form.chosen(PAPERS).stream()
                        .findFirst()
                        .flatMap(Proposal::papers)
                        .orElse(base.papers()),
                zone.equals(before.zone()) ? base.basis() : Basis.GIVEN,
                base.offer());
    }

    /** What was typed, understood or not. */
    static Typed typed(FormRequest form) {
        return new Typed(form.text(ZONE).orElse(""), form.text(TIME).orElse(""));
    }

    private ZoneId zone(FormRequest form, ZoneId base, TimeZones zones, List<String> problems) {
        String typed = form.text(ZONE).orElse("");
        return zones.find(typed)
                .orElseGet(() -> {
                    problems.add(
                            AskedHour.notUnderstood("setup.form.unknown-zone", typed, language));
                    return base;
                });
    }

    private LocalTime time(FormRequest form, LocalTime base, List<String> problems) {
        String typed = form.text(TIME).orElse("");
        return TimesOfDay.parse(typed, language)
                .orElseGet(() -> {
                    problems.add(AskedHour.notUnderstood("digest.unknown-time", typed, language));
                    return base;
                });
    }

    private static Set<DayOfWeek> weekdays(FormRequest form, Proposal base) {
        Optional<Set<DayOfWeek>> chosen =
                Proposal.weekdays(form.chosen(WEEKDAYS).stream().collect(Collectors.joining()));
        return chosen.orElse(base.recurrence().weekdays());
    }
}
