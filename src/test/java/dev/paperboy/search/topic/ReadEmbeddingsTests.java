package dev.paperboy.search.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.Embeddings;
import dev.paperboy.search.topic.ReadEmbeddings.Read;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the meanings of papers that many topics judge. */
class ReadEmbeddingsTests {

    private static final PaperId KNOWN = new PaperId("2606.00001");
    private static final PaperId AWAITED = new PaperId("2606.00002");
    private static final List<PaperId> BOTH = List.of(KNOWN, AWAITED);
    private static final Embedding MEANING = Embedding.ofBytes(new byte[] {1, 2});

    private final Embeddings embeddings = mock();
    private final ReadEmbeddings read = new ReadEmbeddings(embeddings);

    ReadEmbeddingsTests() {
        given(embeddings.newest()).willReturn(1L);
        given(embeddings.awaited(any())).willReturn(Set.of(AWAITED));
        given(embeddings.find(any())).willReturn(Map.of(KNOWN, MEANING));
    }

    @Test
    void aListIsReadOnceForAllTopics() {
        Read first = read.of(BOTH);

        assertThat(first.known()).containsExactly(Map.entry(KNOWN, MEANING));
        assertThat(first.isComplete()).isFalse();
        assertThat(read.of(List.copyOf(BOTH))).isSameAs(first);
        then(embeddings).should(times(1)).find(any());
    }

    @Test
    void anotherListIsReadByItself() {
        read.of(BOTH);
        given(embeddings.awaited(List.of(KNOWN))).willReturn(Set.of());

        assertThat(read.of(List.of(KNOWN)).isComplete()).isTrue();
    }

    @Test
    void whatIsUnderstoodSinceIsSeen() {
        read.of(BOTH);
        given(embeddings.newest()).willReturn(2L);
        given(embeddings.awaited(any())).willReturn(Set.of());
        given(embeddings.find(any())).willReturn(Map.of(KNOWN, MEANING, AWAITED, MEANING));

        assertThat(read.of(BOTH).known()).containsOnlyKeys(KNOWN, AWAITED);
        assertThat(read.of(BOTH).isComplete()).isTrue();
    }

    @Test
    void whatIsUnderstoodWhileItIsReadIsReadAgain() {
        given(embeddings.find(any()))
                .willAnswer(_ -> {
                    given(embeddings.newest()).willReturn(2L);
                    return Map.of(KNOWN, MEANING, AWAITED, MEANING);
                });
        assertThat(read.of(BOTH).isComplete()).isFalse();
        given(embeddings.awaited(any())).willReturn(Set.of());

        assertThat(read.of(BOTH).isComplete()).isTrue();
    }
}
