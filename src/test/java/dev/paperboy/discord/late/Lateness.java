package dev.paperboy.discord.late;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.paper.History;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import java.time.Clock;

/** Lets tests of other packages have answers that come late, and histories that are being read. */
public final class Lateness {

    private Lateness() {}

    /** Answers that wait until somebody lets them look again. */
    public static LateAnswers answers() {
        return new LateAnswers(Clock.systemUTC());
    }

    /** All lists have been read. */
    public static Filling over() {
        return filling(10);
    }

    /** Some lists have been read. */
    public static Filling goingOn() {
        return filling(3);
    }

    /** No lists of former days are to be read. */
    static Filling unwanted() {
        return new Filling(new DefaultListableBeanFactory().getBeanProvider(History.class));
    }

    private static Filling filling(int read) {
        History history = mock();
        given(history.progress()).willReturn(new History.Progress(read, 10));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("history", history);
        return new Filling(beans.getBeanProvider(History.class));
    }
}
