package dev.paperboy.discord.late;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.paper.History;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import java.time.Clock;

/** Lets tests of other packages have answers that come late, and histories that are being read. */
public final class Lateness {

    private Lateness() {}

    /** Answers that wait until somebody lets them look again. */
    public static LateAnswers answers() {
        return new LateAnswers(Clock.systemUTC(), FairUses.unlimited());
    }

    /** All lists have been read. */
    public static Filling over() {
        return filling(new History.Progress(100, 100));
    }

    /** Some lists have been read. */
    public static Filling goingOn() {
        return filling(new History.Progress(3, 100));
    }

    /** No lists of former days are to be read. */
    static Filling unwanted() {
        return new Filling(new DefaultListableBeanFactory().getBeanProvider(History.class));
    }

    /** At each look the next of these. */
    static Filling filling(History.Progress first, History.Progress... others) {
        History history = mock();
        given(history.progress()).willReturn(first, others);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("history", history);
        return new Filling(beans.getBeanProvider(History.class));
    }
}
