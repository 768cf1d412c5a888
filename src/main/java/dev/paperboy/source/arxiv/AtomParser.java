package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Paper;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an answer of arXiv's API; of a paper that it tells twice, the newest version counts. */
final class AtomParser {

    private static final String ERRORS = "/api/errors";

    private AtomParser() {}

    static AtomAnswer parse(byte[] body) {
        Element feed = document(body).firstElementChild();
        if (feed == null || !Atom.nameOf(feed).equals("feed")) {
            return new AtomAnswer.Broken("an answer that is no Atom feed");
        }
        List<Element> entries = Atom.children(feed, "entry").toList();
        Optional<Element> error = entries.stream().filter(AtomParser::isError).findFirst();
        if (error.isPresent()) {
            return new AtomAnswer.Refusal(Atom.text(error.get(), "summary").orElse("no reason"));
        }
        Map<String, Paper> papers = new LinkedHashMap<>();
        int unreadable = 0;
        for (Element entry : entries) {
            Optional<Paper> paper = EntryReader.read(entry);
            if (paper.isEmpty()) {
                unreadable++;
            }
            paper.ifPresent(read -> papers.merge(read.id().value(), read, AtomParser::newer));
        }
        return new AtomAnswer.Papers(
                List.copyOf(papers.values()), total(feed), papers.size() + unreadable);
    }

    private static Document document(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** By its id: a paper may be titled "Error". */
    private static boolean isError(Element entry) {
        return Atom.text(entry, "id").orElse("").contains(ERRORS);
    }

    private static int total(Element feed) {
        return Atom.text(feed, "totalResults")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private static Paper newer(Paper one, Paper other) {
        return versionOf(other) > versionOf(one) ? other : one;
    }

    private static int versionOf(Paper paper) {
        return paper.arxiv() == null || paper.arxiv().version() == null
                ? 0
                : paper.arxiv().version().number();
    }
}
