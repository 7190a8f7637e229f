package skillcert.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillcert.web.frame.PortalPage;
import skillcert.web.frame.Target;

class LoginPageTest {

    @ParameterizedTest
    @DisplayName("after the login nobody is led to another site, nor out of the session again")
    @NullSource
    @ValueSource(
            strings = {
                "//evil.example/filing/list.xhtml",
                "https://evil.example/",
                "/\\evil.example",
                "/logout",
                "/session",
                "/draft?page=/filing/list.xhtml",
                "/filing/list.xhtml?a=\r\nSet-Cookie:x=y",
                "@evil.example/filing/list.xhtml",
                ""
            })
    void foreignTargetsAreForgotten(String to) {
        assertThat(Target.of(to)).isEqualTo(PortalPage.QUEUE.path());
    }

    @ParameterizedTest
    @DisplayName("after the login the page that was asked for opens, with its parameters")
    @ValueSource(strings = {"/filing/list.xhtml", "/approval/view.xhtml?id=7"})
    void ownTargetsAreKept(String to) {
        assertThat(Target.of(to)).isEqualTo(to);
    }
}
