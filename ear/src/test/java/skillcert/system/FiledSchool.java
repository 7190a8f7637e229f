package skillcert.system;

import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;
import skillcert.system.pages.ApprovalPage;
import skillcert.system.pages.FilingPage;
import skillcert.system.pages.FilingWizard;

/** Files a school as people do it, from the wizard to the code, for stories that begin behind it. */
final class FiledSchool {

    private FiledSchool() {}

    /**
     * A school with its code.
     *
     * @param place the determining department by table 5; 01 has an officer of its own, who asks for the code
     * @param levels of the occupation 营销员
     */
    static void file(Portal portal, String school, String organisationCode, String place, String... levels) {
        try (Window officer = portal.signIn("sheng1");
                Window decider = portal.signIn("sheng2")) {
            FilingWizard.open(officer)
                    .school(school, organisationCode)
                    .place(place)
                    .range("营销员", levels)
                    .submit();
            FilingPage.open(officer, school).visit(1);
            ApprovalPage.open(decider, "备案：" + school).approve("同意备案。");
            FilingPage.open(officer, school).runBehindNotice();
            if (place.equals("00")) {
                FilingPage.open(officer, school).askCode("粤人社备〔2026〕1 号");
            } else {
                try (Window city = portal.signIn("shiju1")) {
                    FilingPage.open(city, school).askCode("穗人社备〔2026〕1 号");
                }
            }
            ApprovalPage.open(decider, "赋码：" + school).approve("同意赋码。");
        }
    }
}
