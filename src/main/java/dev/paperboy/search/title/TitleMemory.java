package dev.paperboy.search.title;

import dev.paperboy.paper.Catalogue.RevisedPaper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.PaperTitle;
import dev.paperboy.search.PaperTitles;
import dev.paperboy.search.index.CatalogueFollower;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All titles in memory, the newest paper's first. */
@Component
public class TitleMemory implements PaperTitles, CatalogueFollower {

    private static final Comparator<KnownTitle> ORDER =
            Comparator.comparing(KnownTitle::day)
                    .thenComparingInt(KnownTitle::upvotes)
                    .reversed()
                    .thenComparing(KnownTitle::id, Comparator.reverseOrder());

    private volatile List<TitleShelf> shelves = List.of();
    private List<KnownTitle> newestFirst = List.of();
    private boolean changed;
    private long revision;

    @Override
    public String name() {
        return "The titles that complete";
    }

    @Override
    public List<PaperTitle> complete(String typed, int limit) {
        return TitleMatcher.of(typed).best(shelves, limit).stream()
                .map(KnownTitle::toPaperTitle)
                .toList();
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized void take(List<RevisedPaper> papers) {
        Map<PaperId, KnownTitle> taken = new HashMap<>();
        papers.forEach(revised -> taken.put(revised.paper().id(), KnownTitle.of(revised.paper())));
        List<KnownTitle> titles = new ArrayList<>(newestFirst.size() + taken.size());
        for (KnownTitle title : newestFirst) {
            if (!taken.containsKey(title.id())) {
                titles.add(title);
            }
        }
        titles.addAll(taken.values());
        titles.sort(ORDER);
        newestFirst = titles;
        changed = true;
        revision = papers.getLast().revision();
    }

    @Override
    public synchronized void caughtUp() {
        if (changed) {
            shelves = TitleShelf.of(newestFirst);
            changed = false;
        }
    }

    @Override
    public synchronized void startOver() {
        newestFirst = List.of();
        changed = true;
        revision = 0;
    }
}
