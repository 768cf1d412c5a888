package dev.paperboy.subscription;

/** How often a digest comes, and how far back its first one looks. */
public enum DigestKind {
    /** On every chosen weekday; begins with the newest list. */
    DAILY,
    /** On the first chosen weekday of every ISO week; begins with the last seven days. */
    WEEKLY,
    /** On the first chosen weekday of every month; begins with the last month. */
    MONTHLY
}
