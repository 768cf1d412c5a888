package dev.paperboy.search;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All titles in memory, the newest paper's first. */
@Component
final class TitleMemory implements PaperTitles, CatalogueFollower {

    private static final Comparator<KnownTitle> ORDER =
            Comparator.comparing(KnownTitle::day)
                    .thenComparing(KnownTitle::upvotes)
                    .reversed()
                    .thenComparing(KnownTitle::id, Comparator.reverseOrder());

    private final Map<PaperId, KnownTitle> known = new HashMap<>();
    private volatile List<KnownTitle> newestFirst = List.of();
    private volatile long revision;

    @Override
    public List<PaperTitle> complete(String typed, int limit) {
        TitleMatcher matcher = TitleMatcher.of(typed);
        return matcher.best(newestFirst, limit).stream().map(KnownTitle::toPaperTitle).toList();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public void take(List<RevisedPaper> papers) {
        for (RevisedPaper revised : papers) {
            Paper paper = revised.paper();
            known.put(paper.id(), KnownTitle.of(paper));
        }
        revision = papers.getLast().revision();
        publish();
    }

    @Override
    public void caughtUp() {
        publish();
    }

    @Override
    public void startOver() {
        known.clear();
        revision = 0;
    }

    private void publish() {
        List<KnownTitle> sorted = new ArrayList<>(known.values());
        sorted.sort(ORDER);
        newestFirst = sorted;
    }
}
