package dev.paperboy.search.query;

import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A term of the index.
 *
 * @param papers how many have it, some counted more than once
 */
record IndexedTerm(String text, int papers) {

    /**
     * Those that begin like this, in the index's order.
     *
     * @param most how many at most
     */
    static List<IndexedTerm> beginningWith(String start, TermsEnum terms, int most)
            throws IOException {
        BytesRef beginning = new BytesRef(start);
        List<IndexedTerm> found = new ArrayList<>();
        if (terms.seekCeil(beginning) != TermsEnum.SeekStatus.END) {
            BytesRef term = terms.term();
            while (term != null
                    && found.size() < most
                    && StringHelper.startsWith(term, beginning)) {
                found.add(new IndexedTerm(term.utf8ToString(), terms.docFreq()));
                term = terms.next();
            }
        }
        return found;
    }
}
