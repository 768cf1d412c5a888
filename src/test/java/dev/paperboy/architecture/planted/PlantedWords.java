package dev.paperboy.architecture.planted;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;
import dev.paperboy.search.PaperTitle;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Classes each of which shows a paper's words as they were written. */
public final class PlantedWords {

    private PlantedWords() {}

    public static final class ShowsTheTitle {
        String shown(Paper paper) {
            return paper.title();
        }
    }

    public static final class ShowsTheAbstractByReference {
        Optional<String> shown(Optional<PaperText> text) {
            return text.map(PaperText::abstractText);
        }
    }

    public static final class ShowsTheCaption {
        @Nullable String shown(Figure figure) {
            return figure.caption();
        }
    }

    public static final class ShowsACompletingTitle {
        String shown(PaperTitle title) {
            return title.title();
        }
    }
}
