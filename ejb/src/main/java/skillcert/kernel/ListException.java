package skillcert.kernel;

/** A list is asked for something that it cannot show. The typed value is not repeated: it may be an ID number. */
public class ListException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Why a list refuses what the address of its page asks for. */
    @ErrorCode.Rule(kind = ErrorCode.Kind.INVALID, clause = "平台默认：列表的筛选、排序与翻页")
    public enum ListError implements ErrorCode {
        /** {0} column: the list has no such column, or does not filter or sort by it. */
        LIST_UNKNOWN_COLUMN,
        /** {0} column: what it is to be compared with is no value of that column. */
        LIST_BAD_FILTER,
        /** {0} order: the cursor was changed, cut, or belongs to another order. */
        LIST_BAD_CURSOR
    }

    /**
     * @param code which rule refuses
     * @param column the column or order in question
     */
    public ListException(ListError code, String column) {
        super(code, column);
    }
}
