package skillcert.ledger.control;

import skillcert.ledger.OpeningRow;
import skillcert.ledger.entity.OpeningBalance;
import skillcert.numbering.Level;

/** An opening balance in the words that those who agree read. */
public final class OpeningText {

    private OpeningText() {}

    /** One line for the queue. */
    public static String title(String name, OpeningBalance balance) {
        OpeningRow row = balance.row();
        return "期初结转：" + name + " " + row.year() + " 年"
                + Level.require(row.level()).name();
    }

    /** Everything that is agreed to. */
    public static String of(String name, OpeningBalance balance) {
        OpeningRow row = balance.row();
        return String.join(
                "\n",
                "期初结转 " + row.id(),
                "备案名称：" + name,
                "机构编码：" + row.bodyCode(),
                "核发年份：" + row.year(),
                "等级：" + Level.require(row.level()).label(),
                "纸质台账最后序列号：" + row.lastSerial(),
                "扫描件摘要：" + row.proofHash(),
                "说明：" + balance.reason(),
                "效果：本系统核发的第一个序列号为 " + (row.lastSerial() + 1));
    }
}
