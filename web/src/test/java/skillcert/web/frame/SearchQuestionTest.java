package skillcert.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.web.frame.SearchQuestion.Kind;

class SearchQuestionTest {

    @ParameterizedTest
    @DisplayName("T-26 a certificate number is known, however it is typed or scanned")
    @ValueSource(
            strings = {
                "S000044002001263000001",
                " s 0000 44 002001 26 3 000001 ",
                "Ｓ０００044002001263000001",
                "S0000-44-002001-26-3-000001",
                "S000044002001　263000001"
            })
    void certificateNumber(String typed) {
        assertThat(SearchQuestion.of(typed))
                .isEqualTo(new SearchQuestion(Kind.CERTIFICATE, "S000044002001263000001", null));
    }

    @Test
    @DisplayName("a body code is known")
    void bodyCode() {
        assertThat(SearchQuestion.of("s000044 002001")).isEqualTo(new SearchQuestion(Kind.BODY, "S000044002001", null));
    }

    @ParameterizedTest
    @DisplayName(
            "I14 what looks like an ID number, with blanks or full-width too, is never a number that leads anywhere")
    @ValueSource(
            strings = {
                "449999199001011234",
                "44999919900101123X",
                "44999919900101123x",
                "449999 19900101 1234",
                "４４９９９９１９９００１０１１２３４",
                "449999900101123",
                "44999919900101123"
            })
    void idNumber(String typed) {
        assertThat(SearchQuestion.of(typed)).isEqualTo(new SearchQuestion(Kind.ID_NUMBER, null, null));
    }

    @ParameterizedTest
    @DisplayName("I14 a name, a passport, a part of a number and markup lead nowhere, and nothing of them is kept")
    @ValueSource(
            strings = {"张三", "Zhang San", "E12345678", "S0000440020012", "\"><script>", "K1234567890123456789012345"})
    void anythingElse(String typed) {
        assertThat(SearchQuestion.of(typed)).isEqualTo(new SearchQuestion(Kind.OTHER, null, null));
    }

    @ParameterizedTest
    @DisplayName("annex 4 a number with a fault in it leads nowhere, and what is wrong is said")
    @ValueSource(
            strings = {"S000044002001269000001", "S000044002001263000000", "X000044002001", "S449999199001011234000"})
    void wrongNumber(String typed) {
        SearchQuestion question = SearchQuestion.of(typed);
        assertThat(question.kind()).isEqualTo(Kind.WRONG_NUMBER);
        assertThat(question.number()).isNull();
        assertThat(question.fault()).containsPattern("[\\u4e00-\\u9fff]");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    @DisplayName("nothing typed is nothing asked")
    void nothing(String typed) {
        assertThat(SearchQuestion.of(typed).kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    @DisplayName("every answer of the search has a text")
    void texts() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CERTIFICATE && kind != Kind.BODY) {
                assertThat(Texts.find("search." + kind)).as(kind.name()).isPresent();
            }
        }
    }
}
