package dev.paperboy.discord.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedKeywordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tool use                  | tool use
                    'tool use, agents'        | tool use+agents
                    ' a ;b,,  c  d ,'         | a+b+c d
                    'Agents, agents, AGENTS'  | Agents
                    '智能体，工具、记忆'           | 智能体+工具+记忆
                    C++, C#, .NET             | C+++C#+.NET
                    ','                       | ''
                    """)
    void commasPartThem(String typed, String keywords) {
        assertThat(String.join("+", TypedKeywords.read(typed))).isEqualTo(keywords);
    }
}
