package dev.paperboy.discord.command;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.paper.Catalogue;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Tells who clicked how the papers of a digest were chosen. */
@Component
class WhyAction implements ComponentAction {

    private final Catalogue catalogue;
    private final WhyAnswers answers;

    WhyAction(Catalogue catalogue, WhyAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.WHY;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return request.id().arguments().size() == 1 ? ofMessage(request) : ofDays(request);
    }

    private Reply ofMessage(ComponentRequest request) {
        return request.id()
                .argument(0)
                .flatMap(DeliveryId::parse)
                .map(message ->
                        answers.ofMessage(
                                message,
                                request.clicker().member(),
                                request.clicker().userId(),
                                request.language()))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    /** Of a message from before messages were known by their deliveries. */
    private Reply ofDays(ComponentRequest request) {
        Optional<DayRange> range = DayRange.of(request.id());
        if (range.isEmpty()) {
            return Reply.error(request.language(), "error.outdated");
        }
        DayRange days = range.get();
        return Reply.error(
                request.language(),
                "why.digest",
                Dates.span(days.first(), days.last(), request.language()),
                catalogue.onDays(days.first(), days.last()).size(),
                request.id().number(2).map(String::valueOf).orElse("?"),
                request.id().number(3).orElse(0));
    }
}
