package skillcert.filing.control;

import skillcert.filing.CodeForm;
import skillcert.filing.FilingRow;
import skillcert.numbering.CodeTable;

/** A request for a code in the words that the province reads before it confirms. */
public final class CodeText {

    private CodeText() {}

    /** One line for the queue. */
    public static String title(FilingRow filing) {
        return "赋码：" + filing.name();
    }

    /** @param form in its normal form */
    public static String of(FilingRow filing, CodeForm form) {
        String text = String.join(
                "\n",
                "赋码 备案申请 " + filing.id(),
                "备案名称：" + filing.name(),
                "备案部门：" + filing.place() + " "
                        + CodeTable.LOCALITIES.find(filing.place()).orElseThrow(),
                "第 11-13 位：确认时按顺序取下一号",
                "赋码文号：" + form.documentNumber());
        return form.ministryDocument().isEmpty()
                ? text
                : text + "\n第 2-5 位：" + form.ministryNumber() + "，部文号：" + form.ministryDocument();
    }
}
