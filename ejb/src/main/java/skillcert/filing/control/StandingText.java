package skillcert.filing.control;

import skillcert.filing.StandingForm;
import skillcert.filing.VersionAct;
import skillcert.filing.entity.Body;

/** A proposed act on a body in the words that its decider reads. */
public final class StandingText {

    private StandingText() {}

    /** One line for the queue. */
    public static String title(String name, StandingForm form) {
        return act(form.act()) + "：" + name;
    }

    /** @param form in its normal form */
    public static String of(Body body, String name, StandingForm form) {
        String effect =
                switch (form.act()) {
                    case SUSPENDED -> "自同意之时起不得编制批次、核发证书、首次印制；已核发证书仍然有效";
                    case CANCELLED -> "自同意之时起编码作废，纳入废置库，不再赋予任何机构；已核发证书仍然有效";
                    default -> "自同意之时起恢复在备案范围内的评价活动";
                };
        return String.join(
                "\n",
                act(form.act()) + " " + body.code(),
                "备案名称：" + name,
                "事由：" + ground(form.ground()),
                "理由：" + form.reason(),
                "决定文号：" + form.documentNumber(),
                "效果：" + effect);
    }

    private static String act(VersionAct act) {
        return switch (act) {
            case SUSPENDED -> "暂停评价资格";
            case CANCELLED -> "取消评价资格";
            default -> "恢复评价资格";
        };
    }

    private static String ground(StandingForm.Ground ground) {
        return switch (ground) {
            case DISHONESTY -> "违规失信";
            case FALSE_ASSESSMENT -> "虚假评价";
            case DISORDER -> "管理失序";
            case OWN_REQUEST -> "院校自行申请";
            case MENDED -> "整改完成";
        };
    }
}
