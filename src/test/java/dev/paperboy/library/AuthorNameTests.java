package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors' names taken apart. */
class AuthorNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ashish Vaswani                    | Vaswani        |        | Ashish              "
                        + " |",
                "Ludwig van Beethoven              | Beethoven      | van    | Ludwig              "
                        + " |",
                "Juan Pablo de la Plata            | Plata          | de la  | Juan Pablo          "
                        + " |",
                "Joy-Rose Dunoyer de Segonzac      | Segonzac       | de     | Joy-Rose Dunoyer    "
                        + " |",
                "Rik Van de Walle                  | Van de Walle   |        | Rik                 "
                        + " |",
                "Javier Del Ser                    | Del Ser        |        | Javier              "
                        + " |",
                "De Cheng                          | Cheng          |        | De                  "
                        + " |",
                "Thanh Van Trần                    | Trần           |        | Thanh Van           "
                        + " |",
                "Ngô Bảo Châu                      | Châu           |        | Ngô Bảo             "
                        + " |",
                "Muhammad al-Khwarizmi             | al-Khwarizmi   |        | Muhammad            "
                        + " |",
                "J.-P. Serre                       | Serre          |        | J.-P.               "
                        + " |",
                "Roberto M. Cesar Jr.              | Cesar          |        | Roberto M.          "
                        + " | Jr.",
                "Alvin Grissom II                  | Grissom        |        | Alvin               "
                        + " | II",
                "'van Rossum, Guido'               | Rossum         | van    | Guido               "
                        + " |",
                "'King, Jr., Martin Luther'        | King           |        | Martin Luther       "
                        + " | Jr.",
                "'Martin King, Jr.'                | King           |        | Martin              "
                        + " | Jr.",
                "John 3rd                          | 3rd            |        | John                "
                        + " |",
                "李 飞飞                           | 飞飞           |        | 李                   |",
            })
    void aPersonHasAFamilyAndAGivenName(
            String name, String family, String particle, String given, String suffix) {
        assertThat(AuthorName.parse(name))
                .hasValueSatisfying(parsed -> {
                    assertThat(parsed.getLiteral()).isNull();
                    assertThat(parsed.getFamily()).isEqualTo(family);
                    assertThat(parsed.getNonDroppingParticle()).isEqualTo(particle);
                    assertThat(parsed.getGiven()).isEqualTo(given);
                    assertThat(parsed.getSuffix()).isEqualTo(suffix);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek-AI",
                "Madonna",
                "The ATLAS Collaboration",
                "Meituan LongCat Team",
                "Foundation AI Team",
                "Stability AI",
                "Research and Development",
                "AT & T",
                "OpenAI, Inc.",
            })
    void aTeamStaysWhole(String name) {
        assertThat(AuthorName.parse(name))
                .hasValueSatisfying(parsed -> {
                    assertThat(parsed.getLiteral()).isEqualTo(name);
                    assertThat(parsed.getFamily()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "", "  ", "—", "..."})
    void whatHasNoLetterIsNoName(String name) {
        assertThat(AuthorName.parse(name)).isEmpty();
    }

    @Test
    void commasAloneMakeNoFamilyOfNothing() {
        assertThat(AuthorName.parse(", Ada Byron").orElseThrow().getLiteral())
                .isEqualTo("Ada Byron");
        assertThat(AuthorName.parse("Ada Byron ,").orElseThrow().getLiteral())
                .isEqualTo("Ada Byron");
    }
}
