package dev.paperboy.source.arxiv;

import dev.paperboy.source.intake.Words;

import org.jsoup.nodes.Element;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds elements by their names, whatever prefix their name space has. */
final class Atom {

    private Atom() {}

    static String nameOf(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> nameOf(child).equals(name));
    }

    /** The text of the first such child on one line, unless there is none or it is blank. */
    static Optional<String> text(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .map(element -> Words.normalised(element.wholeText()))
                .filter(text -> !text.isEmpty());
    }
}
