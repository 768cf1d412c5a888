package dev.paperboy.bench;

import dev.paperboy.paper.Paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Real titles, and beyond them such as are mixed of their words. */
final class ManyTitles {

    private static final double OTHER_WORDS = 0.3;

    private ManyTitles() {}

    /** So many papers of which a title, an id and a day are known; always the same. */
    static List<Paper> of(int count) throws IOException {
        List<Paper> papers = new ArrayList<>(RealPapers.read());
        List<Paper> real = List.copyOf(papers);
        Random random = new Random(1);
        for (int i = real.size(); i < count; i++) {
            Paper model = real.get(random.nextInt(real.size()));
            papers.add(
                    RealPapers.paper(
                            "%04d.%05d".formatted(1000 + i / 50_000, i % 50_000),
                            mixed(model.title(), real, random),
                            null,
                            List.of(),
                            LocalDate.EPOCH.plusDays(random.nextInt(20_000))));
        }
        return papers.subList(0, Math.min(count, papers.size()));
    }

    private static String mixed(String title, List<Paper> others, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : title.split(" ", -1)) {
            String[] other = others.get(random.nextInt(others.size())).title().split(" ", -1);
            words.add(
                    random.nextDouble() < OTHER_WORDS ? other[random.nextInt(other.length)] : word);
        }
        return String.join(" ", words);
    }
}
