package dev.paperboy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.paperboy.architecture.CallConditions.calls;
import static dev.paperboy.architecture.CallConditions.use;
import static dev.paperboy.architecture.GuardedRule.catchingEachOf;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.lang.ArchRule;

import dev.paperboy.architecture.planted.PlantedWords;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.search.PaperTitle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** LaTeX is read in one place, so that no view can forget it. */
class PaperWordsRulesTests extends GuardedRules {

    private static final Map<Class<?>, Set<String>> WORDS =
            Map.of(
                    Paper.class, Set.of("title", "authors"),
                    PaperText.class, Set.of("title", "abstractText", "aiSummary", "aiKeywords"),
                    ArxivRecord.class, Set.of("comment"),
                    Publication.class, Set.of("journalReference"),
                    Organization.class, Set.of("displayName", "name", "fullName"),
                    Figure.class, Set.of("caption"),
                    PaperTitle.class, Set.of("title"));

    /** A typed title is compared with one as it was written. */
    private static final String COMPARING = "dev.paperboy.discord.command.TypedWords";

    private static final ArchRule VIEWS_ASK_FOR_WORDS_THAT_CAN_BE_READ =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.paperboy.discord..", "dev.paperboy.architecture.planted..")
                    .and()
                    .doNotBelongToAnyOf(PaperWords.class)
                    .and()
                    .doNotHaveFullyQualifiedName(COMPARING)
                    .should(
                            use(
                                    calls(
                                            "a paper's words, not PaperWords",
                                            PaperWordsRulesTests::isOfWords)))
                    .as("only PaperWords should ask papers for their words in discord");

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(
                        VIEWS_ASK_FOR_WORDS_THAT_CAN_BE_READ,
                        PlantedWords.ShowsTheTitle.class,
                        PlantedWords.ShowsTheAbstractByReference.class,
                        PlantedWords.ShowsTheCaption.class,
                        PlantedWords.ShowsACompletingTitle.class));
    }

    private static boolean isOfWords(CodeUnitAccessTarget target) {
        return WORDS.entrySet().stream()
                .anyMatch(words ->
                        target.getOwner().isEquivalentTo(words.getKey())
                                && words.getValue().contains(target.getName()));
    }
}
