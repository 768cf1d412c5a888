package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import dev.paperboy.search.embedding.Embeddings;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;

class KeptMeaningsTests {

    private final Embeddings embeddings = mock(Embeddings.class);
    private final KeptMeanings meanings = new KeptMeanings(embeddings);

    @Test
    void theyAreCountedOnceWhileNoneIsKept() {
        given(embeddings.newest()).willReturn(7L);
        given(embeddings.computed()).willReturn(OptionalInt.of(5));

        assertThat(meanings.computed()).hasValue(5);
        assertThat(meanings.computed()).hasValue(5);

        then(embeddings).should(times(1)).computed();
    }

    @Test
    void theyAreCountedAnewWhenOneWasKept() {
        given(embeddings.newest()).willReturn(7L, 8L);
        given(embeddings.computed()).willReturn(OptionalInt.of(5), OptionalInt.of(6));

        assertThat(meanings.computed()).hasValue(5);
        assertThat(meanings.computed()).hasValue(6);
    }

    @Test
    void withoutAModelThereAreNone() {
        given(embeddings.computed()).willReturn(OptionalInt.empty());

        assertThat(meanings.computed()).isEmpty();
    }
}
