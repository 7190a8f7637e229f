package skillcert.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchServletTest {

    @ParameterizedTest
    @DisplayName("T-26 a certificate number, however typed or scanned, leads to its certificate")
    @ValueSource(
            strings = {
                "S000044002001263000001",
                " s 0000 44 002001 26 3 000001 ",
                "Ｓ０００044002001263000001",
                "S0000-44-002001-26-3-000001"
            })
    void numberLeadsToCertificate(String typed) {
        assertThat(SearchServlet.target(typed))
                .isEqualTo(PortalPage.CERTIFICATE.path() + "?number=S000044002001263000001");
    }

    @Test
    @DisplayName("a name leads to the ledger filtered by it, and cannot break out of its parameter")
    void nameLeadsToLedger() {
        assertThat(SearchServlet.target("张三&sort=x"))
                .startsWith(PortalPage.CERTIFICATES.path() + "?f.")
                .endsWith("=%E5%BC%A0%E4%B8%89%26sort%3Dx");
    }

    @Test
    @DisplayName("nothing typed leads to the whole ledger")
    void nothingLeadsToLedger() {
        assertThat(SearchServlet.target(null)).isEqualTo(PortalPage.CERTIFICATES.path());
    }

    @ParameterizedTest
    @DisplayName("a body code, and a number with a fault in it, lead to the page that explains them")
    @ValueSource(strings = {"S000044002001", "S000044002001269000001", "S000044002001263000000"})
    void codeAndWrongNumberAreExplained(String typed) {
        assertThat(SearchServlet.target(typed)).isEqualTo(PortalPage.NUMBER.path() + "?number=" + typed);
    }

    @Test
    @DisplayName("the beginning of a number leads to the ledger filtered by it")
    void beginningFiltersTheLedger() {
        assertThat(SearchServlet.target("s0000440020012"))
                .isEqualTo(PortalPage.CERTIFICATES.path() + "?f.number=S0000440020012");
    }
}
