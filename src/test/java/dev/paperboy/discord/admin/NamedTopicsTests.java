package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.ServerTopic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class NamedTopicsTests {

    private static final List<ServerTopic> ALL =
            Stream.of("Agents", "Speech, music and more", "Speech", "Straße")
                    .map(name -> new ServerTopic("id-" + name.charAt(2), 1, 2, Topic.named(name)))
                    .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    Agents                             | Agents                         | ''
                    agents , SPEECH                    | Agents; Speech                 | ''
                    speech, agents, Agents             | Speech; Agents                 | ''
                    id-e                               | Agents                         | ''
                    Speech, music and more             | Speech, music and more         | ''
                    agents,speech, music and  more,x   | Agents; Speech, music and more | x
                    Speech, music                      | Speech                         | music
                    bees, , wasps,                     | ''                             | bees; wasps
                    straße                             | Straße                         | ''
                    ''                                 | ''                             | ''
                    ','                                | ''                             | ''
                    """)
    void namesAreReadWithCommasBetweenAndWithin(String typed, String found, String unknown) {
        NamedTopics named = NamedTopics.of(ALL, typed);

        assertThat(String.join("; ", named.found().stream().map(ServerTopic::name).toList()))
                .isEqualTo(found);
        assertThat(String.join("; ", named.unknown())).isEqualTo(unknown);
    }
}
