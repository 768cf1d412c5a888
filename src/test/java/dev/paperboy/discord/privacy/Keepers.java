package dev.paperboy.discord.privacy;

import dev.paperboy.DataKeeper;
import dev.paperboy.store.TestDatabase;

import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.util.List;

/** All keepers of data there are, on a database of a test. */
final class Keepers {

    private static final String PREFIX = "JdbcKept";

    private Keepers() {}

    static List<DataKeeper> of(TestDatabase database, Clock clock) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean("scheduleClock", Clock.class, () -> clock);
        context.registerBean(
                "systemClock",
                Clock.class,
                () -> clock,
                definition -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter((reader, _) ->
                simpleName(reader.getClassMetadata().getClassName()).startsWith(PREFIX)
                        && (reader.getAnnotationMetadata()
                                        .hasAnnotation(Configuration.class.getName())
                                || reader.getAnnotationMetadata()
                                        .hasAnnotation(Repository.class.getName())));
        scanner.scan("dev.paperboy");
        context.refresh();
        return context.getBeanProvider(DataKeeper.class).orderedStream().toList();
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
