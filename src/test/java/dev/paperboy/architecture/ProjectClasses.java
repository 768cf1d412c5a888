package dev.paperboy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

import java.util.List;

/** The project's classes, read once for all rules. */
public final class ProjectClasses {

    static final String ROOT = "dev.paperboy";

    private ProjectClasses() {}

    public static JavaClasses ofTheBot() {
        return Bot.CLASSES;
    }

    static JavaClasses ofTheTests() {
        return Tests.CLASSES;
    }

    /** Of the test sources, those that are named, and nothing else. */
    static JavaClasses onlyOf(List<Class<?>> types) {
        return ofTheTests()
                .that(describe("are named", it -> types.stream().anyMatch(it::isEquivalentTo)));
    }

    private static final class Bot {
        static final JavaClasses CLASSES =
                new ClassFileImporter()
                        .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(ROOT);
    }

    private static final class Tests {
        static final JavaClasses CLASSES =
                new ClassFileImporter()
                        .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages(ROOT);
    }
}
