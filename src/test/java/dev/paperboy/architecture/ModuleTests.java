package dev.paperboy.architecture;

import static dev.paperboy.architecture.ProjectClasses.ROOT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;

import dev.paperboy.PaperboyApplication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The modules, and which of them may know which. */
class ModuleTests {

    private static final String TANGLE = ROOT + ".architecture.planted.tangle";

    /** The arrows of the design; a module may know fewer, never more. */
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.of(
                    "store", Set.of(),
                    "paper", Set.of(),
                    "filter", Set.of("paper"),
                    "delivery", Set.of(),
                    "source", Set.of("paper"),
                    "search", Set.of("paper", "filter"),
                    "subscription", Set.of("paper", "filter"),
                    "library", Set.of("paper"),
                    "digest", Set.of("paper", "filter", "search", "subscription", "delivery"),
                    "discord",
                            Set.of(
                                    "paper",
                                    "filter",
                                    "delivery",
                                    "search",
                                    "subscription",
                                    "library",
                                    "digest"));

    @Test
    void theModulesKeepTheirDeclarations() {
        ApplicationModules.of(PaperboyApplication.class).verify();
    }

    @Test
    void aModuleThatBreaksItsDeclarationIsCaught() {
        ApplicationModules modules =
                ApplicationModules.of(TANGLE, location -> location.contains("tangle"));

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(modules::verify)
                .withMessageContaining("Module 'left' depends on module 'right'");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleDeclaresWhatItKnowsAndIsAllowedTo(String module) throws ClassNotFoundException {
        ApplicationModule declaration =
                Class.forName(ROOT + "." + module + ".package-info")
                        .getAnnotation(ApplicationModule.class);

        assertThat(MAY_KNOW).containsKey(module);
        assertThat(declaration).isNotNull();
        assertThat(MAY_KNOW.get(module)).containsAll(known(declaration));
    }

    private static Stream<String> modules() {
        return ProjectClasses.ofTheBot().stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
                .distinct();
    }

    /** Without the part that names an interface of the module, as in "paper :: votes". */
    private static List<String> known(ApplicationModule declaration) {
        return Stream.of(declaration.allowedDependencies())
                .map(name -> name.split("::", 2)[0].strip())
                .toList();
    }
}
