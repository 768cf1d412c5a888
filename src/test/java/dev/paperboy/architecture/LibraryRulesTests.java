package dev.paperboy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.paperboy.architecture.GuardedRule.catchingEachOf;
import static dev.paperboy.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import dev.paperboy.architecture.planted.Planted;

import java.util.List;

/** Which part of the bot may know which library. */
class LibraryRulesTests extends GuardedRules {

    private static final ArchRule ONLY_DISCORD_KNOWS_JDA =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".discord..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("net.dv8tion..");

    private static final ArchRule ONLY_SOURCE_KNOWS_JSOUP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".source..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    private static final ArchRule ONLY_SEARCH_KNOWS_LUCENE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    private static final ArchRule ONLY_CLASSES_NAMED_JDBC_SPEAK_SQL =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".store..")
                    .and(areNotNamedOrWithinAClassNamed("Jdbc"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    private static final ArchRule ALL_LOG_THROUGH_SLF4J =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.util.logging..",
                            "org.apache.commons.logging..",
                            "org.apache.logging..")
                    .orShould()
                    .dependOnClassesThat()
                    .belongToAnyOf(System.Logger.class);

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(
                        ONLY_DISCORD_KNOWS_JDA,
                        Planted.KnowsJda.class,
                        Planted.KnowsJdaInAGenericSignature.class,
                        Planted.KnowsJdaInATypeBound.class,
                        Planted.KnowsJdaInACatch.class,
                        Planted.KnowsJdaInACheck.class,
                        Planted.NamesJda.class),
                catchingEachOf(ONLY_SOURCE_KNOWS_JSOUP, Planted.KnowsJsoup.class),
                catchingEachOf(ONLY_SEARCH_KNOWS_LUCENE, Planted.KnowsLucene.class),
                catchingEachOf(
                        ONLY_CLASSES_NAMED_JDBC_SPEAK_SQL,
                        Planted.SpeaksSql.class,
                        Planted.OpensConnections.class),
                catchingEachOf(
                        ALL_LOG_THROUGH_SLF4J,
                        Planted.LogsToTheJdk.class,
                        Planted.LogsToTheSystem.class));
    }

    private static DescribedPredicate<JavaClass> areNotNamedOrWithinAClassNamed(String prefix) {
        return DescribedPredicate.describe(
                "are not named " + prefix + "* nor within a class so named",
                type -> !outermost(type).getSimpleName().startsWith(prefix));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LibraryRulesTests::outermost).orElse(type);
    }
}
