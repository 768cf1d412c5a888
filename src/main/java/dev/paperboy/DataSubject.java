package dev.paperboy;

/** Whom data is about. */
public sealed interface DataSubject {

    /** Discord's id of whom. */
    long id();

    /** A person. */
    record Person(long id) implements DataSubject {}

    /** A server. */
    record Server(long id) implements DataSubject {}
}
