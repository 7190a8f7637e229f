package skillcert.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The accessibility scan (axe) of a page: WCAG 2.1 A and AA and the good practices axe knows. */
final class Accessibility {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Accessibility() {}

    /** Demands that the page has no finding that axe calls serious or critical. */
    static void requireNothingSerious(Page page, String step) {
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Accessibility::describe)
                        .toList();
        assertThat(findings).as("findings of axe on %s", step).isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .limit(5)
                .toList();
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
