package dev.paperboy.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;

import dev.paperboy.architecture.ProjectClasses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annotations that name a property, and with it once more its default. */
class PlaceholderTests {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(paperboy\\.[^:}]+):([^}]+)}");

    @ParameterizedTest
    @MethodSource("placeholders")
    void namesAKnownPropertyWithItsDefault(String placeholder) {
        Map<String, String> known =
                KnownProperty.all().stream()
                        .collect(toMap(KnownProperty::name, KnownProperty::defaultAsText));
        Matcher parts = PLACEHOLDER.matcher(placeholder);

        assertThat(parts.matches()).isTrue();
        assertThat(known).containsEntry(parts.group(1), parts.group(2));
    }

    private static Stream<String> placeholders() {
        return ProjectClasses.ofTheBot().stream()
                .map(JavaClass::getCodeUnits)
                .flatMap(units -> units.stream().flatMap(PlaceholderTests::placeholdersOf));
    }

    private static Stream<String> placeholdersOf(JavaCodeUnit unit) {
        Stream<String> values =
                unit.getParameters().stream()
                        .flatMap(parameter -> annotation(parameter, Value.class).map(Value::value));
        Stream<String> times =
                annotation(unit, Scheduled.class)
                        .flatMap(it -> Stream.of(it.fixedDelayString(), it.cron()))
                        .filter(time -> !time.isEmpty());
        return Stream.concat(values, times);
    }

    private static <A extends Annotation> Stream<A> annotation(
            HasAnnotations<?> annotated, Class<A> type) {
        return annotated.tryGetAnnotationOfType(type).stream();
    }
}
