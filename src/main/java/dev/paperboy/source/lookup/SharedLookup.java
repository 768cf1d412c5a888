package dev.paperboy.source.lookup;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.source.arxiv.ArxivLookup;
import dev.paperboy.source.http.Deadline;
import dev.paperboy.source.huggingface.HuggingFaceLookup;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks Hugging Face, and arXiv where Hugging Face does not know the paper. Those who ask for the
 * same paper at the same time share one question; it goes on when they wait no longer, so that the
 * answer is there when they ask again.
 */
final class SharedLookup implements PaperLookup, AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HuggingFaceLookup huggingFace;
    private final ArxivLookup arxiv;
    private final Map<PaperId, Question> open = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SharedLookup(HuggingFaceLookup huggingFace, ArxivLookup arxiv) {
        this.huggingFace = huggingFace;
        this.arxiv = arxiv;
    }

    @Override
    public Outcome lookUp(PaperId id, Duration deadline) {
        Question mine = new Question();
        Question earlier = open.putIfAbsent(id, mine);
        if (earlier == null) {
            threads.execute(() -> answer(id, mine));
        }
        return await(earlier == null ? mine : earlier, deadline);
    }

    private void answer(PaperId id, Question question) {
        // Closed before it is answered, so that whoever asks after that asks anew.
        try {
            Outcome outcome = ask(id, question);
            open.remove(id);
            question.outcome().complete(outcome);
        } catch (RuntimeException | Error failure) {
            open.remove(id);
            question.outcome().completeExceptionally(failure);
        }
    }

    private Outcome ask(PaperId id, Question question) {
        Deadline deadline = Deadline.in(LONGEST);
        Outcome outcome = huggingFace.lookUp(id, LONGEST);
        if (!(outcome instanceof Unknown)) {
            return outcome;
        }
        question.goOnTo(Site.ARXIV);
        return arxiv.lookUp(id, deadline.left());
    }

    private static Outcome await(Question question, Duration deadline) {
        try {
            return question.outcome().get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            Site site = question.site();
            return new Unavailable(site, null, site + " has not answered yet");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unavailable(question.site(), null, "stopped while waiting");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The paper could not be looked up", failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
