package dev.paperboy.architecture;

import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static dev.paperboy.architecture.GuardedRule.catchingEachOf;
import static dev.paperboy.architecture.GuardedRule.catchingTogether;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import dev.paperboy.architecture.planted.Planted;
import dev.paperboy.architecture.planted.cycle.Parent;
import dev.paperboy.architecture.planted.cycle.one.One;
import dev.paperboy.architecture.planted.cycle.two.Two;
import dev.paperboy.architecture.planted.tangle.left.Left;
import dev.paperboy.architecture.planted.tangle.left.deep.DeepLeft;
import dev.paperboy.architecture.planted.tangle.right.Right;
import dev.paperboy.architecture.planted.tangle.right.deep.DeepRight;

import java.util.List;
import java.util.stream.IntStream;

/** What holds for all code alike. */
class CodingRulesTests extends GuardedRules {

    private static final int SHALLOWEST = 3;
    private static final int DEEPEST = 8;

    /**
     * Two packages may need each other through packages below them, which a look at single packages
     * does not show.
     */
    private static final ArchRule NO_PACKAGE_CYCLES_AT_ANY_DEPTH =
            CompositeArchRule.of(
                            IntStream.rangeClosed(SHALLOWEST, DEEPEST)
                                    .mapToObj(CodingRulesTests::noCyclesAtDepth)
                                    .toList())
                    .as("packages should be free of cycles at any depth");

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                        Planted.PrintsToStandardOut.class,
                        Planted.PrintsAStackTrace.class),
                catchingEachOf(
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION, Planted.InjectsIntoAField.class),
                catchingTogether(NO_PACKAGE_CYCLES_AT_ANY_DEPTH, One.class, Two.class),
                catchingTogether(NO_PACKAGE_CYCLES_AT_ANY_DEPTH, Parent.class, One.class),
                catchingTogether(
                        NO_PACKAGE_CYCLES_AT_ANY_DEPTH,
                        Left.class,
                        DeepLeft.class,
                        Right.class,
                        DeepRight.class));
    }

    private static ArchRule noCyclesAtDepth(int depth) {
        return slices().assignedFrom(new PackagesAtDepth(depth)).should().beFreeOfCycles();
    }
}
