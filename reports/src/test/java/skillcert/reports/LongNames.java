package skillcert.reports;

/** Names that overflow a line of half a page (T-41). */
final class LongNames {

    static final String SCHOOL = "广东省岭南现代制造与信息工程高级技工学校（南校区）示范实训中心";
    static final String HOLDER = "阿卜杜拉·买买提依明·吐尔逊江·艾合买提";
    static final String OCCUPATION = "多工序数控机床操作调整工";
    static final String WORK_TYPE = "加工中心操作调整工";

    private LongNames() {}

    static Samples.SheetBuilder sheet() {
        return Samples.sheet()
                .bodyName(SCHOOL)
                .holderName(HOLDER)
                .occupation(OCCUPATION)
                .workType(WORK_TYPE);
    }
}
