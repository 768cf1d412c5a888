package dev.paperboy.search;

import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Invented papers, to be changed step by step. */
public record Papers(
        String id,
        String title,
        String abstractText,
        List<String> keywords,
        List<String> authors,
        @Nullable Organization organization,
        @Nullable LocalDate day,
        int upvotes) {

    public static Papers paper(String id, String title) {
        return new Papers(id, title, "", List.of(), List.of(), null, null, 0);
    }

    public Papers saying(String text) {
        return new Papers(id, title, text, keywords, authors, organization, day, upvotes);
    }

    public Papers about(String... words) {
        return new Papers(
                id, title, abstractText, List.of(words), authors, organization, day, upvotes);
    }

    public Papers by(String... names) {
        return new Papers(
                id, title, abstractText, keywords, List.of(names), organization, day, upvotes);
    }

    public Papers from(String name, String fullName) {
        Organization of = new Organization(name, fullName);
        return new Papers(id, title, abstractText, keywords, authors, of, day, upvotes);
    }

    public Papers on(String date) {
        return new Papers(
                id,
                title,
                abstractText,
                keywords,
                authors,
                organization,
                LocalDate.parse(date),
                upvotes);
    }

    public Papers with(int votes) {
        return new Papers(id, title, abstractText, keywords, authors, organization, day, votes);
    }

    public Paper paper() {
        return new Paper(
                new PaperId(id),
                new PaperText(title, abstractText.isEmpty() ? null : abstractText, null, keywords),
                authors,
                new PaperDates(null, day),
                PaperLinks.NONE,
                organization,
                new Votes(upvotes, 0));
    }
}
