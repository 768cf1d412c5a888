package dev.paperboy.store;

import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the tests of a class on SQLite and again on PostgreSQL.
 *
 * <p>Each test method gets a database of its own, with every migration applied and no data, as a
 * parameter of type {@link TestDatabase} of the constructor, of a set-up method or of the test:
 *
 * <pre>{@code
 * @EachDatabase
 * class JdbcThingsTests {
 *
 *     private final Things things;
 *
 *     JdbcThingsTests(TestDatabase database) {
 *         things = database.transactional(new JdbcThings(database.client()));
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EachDatabaseExtension.class)
public @interface EachDatabase {}
