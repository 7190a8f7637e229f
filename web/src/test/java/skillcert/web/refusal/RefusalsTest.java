package skillcert.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import skillcert.filing.FilingError;
import skillcert.filing.FilingException;

class RefusalsTest {

    @Test
    @DisplayName("a reference number has eight letters and digits that cannot be confused, and is not given twice")
    void references() {
        assertThat(Stream.generate(Refusals::createReference).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[2-9A-HJ-NP-Z]{8}"));
    }

    @Test
    @DisplayName("a refusal is found under the wrappers of Faces, EL and EJB")
    void refusalUnderWrappers() {
        FilingException refusal = new FilingException(FilingError.FILING_UNKNOWN, "7");
        assertThat(Failures.cause(new FacesException(new ELException(new EJBException(refusal)))))
                .isSameAs(refusal);
    }

    @Test
    @DisplayName("an ended session asks for a login; a fault of ours is 500 and tells nothing")
    void statusOfFailures() {
        assertThat(Failures.status(new FacesException(new ViewExpiredException("x", "/filing/list.xhtml"))))
                .isEqualTo(401);
        assertThat(Failures.status(new IllegalStateException("inside"))).isEqualTo(500);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @DisplayName("every status has an error page with texts")
    @CsvSource({
        "400,400", "401,401", "403,403", "404,404", "405,400", "409,409", "413,413", "418,400", "429,429", "500,500",
        "503,500"
    })
    void everyStatusHasAPage(int status, int shown) {
        assertThat(ErrorServlet.known(status)).isEqualTo(shown);
    }

    @Test
    @DisplayName("what was typed cannot become markup of an error page or a second line of the log")
    void typedTextStaysText() {
        assertThat(ErrorServlet.escape("<a href='x' b=\"y\">&"))
                .isEqualTo("&lt;a href=&#39;x&#39; b=&quot;y&quot;&gt;&amp;");
        assertThat(Refusals.loggable("/x\r\nfake entry")).isEqualTo("/x??fake entry");
    }

    @ParameterizedTest
    @DisplayName(
            "I14 what looks like an ID number does not get into the log; a certificate number and a credit code do")
    @CsvSource({
        "/x?id=449999199001011234, /x?id=******",
        "[44999919900101123x], [******]",
        "449999900101123 and 44999919900101123, ****** and ******",
        "S000044002001263000001, S000044002001263000001",
        "12449999MB0000001P, 12449999MB0000001P"
    })
    void idNumbersStayOut(String typed, String logged) {
        assertThat(Refusals.loggable(typed)).isEqualTo(logged);
    }
}
