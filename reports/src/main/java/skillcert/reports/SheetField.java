package skillcert.reports;

/** A place on the face of a certificate; {@link #key()} is its name in the layout and in template data. */
public enum SheetField {
    TITLE("title"),
    SENTENCE("sentence"),
    BODY_NAME("bodyName"),
    ISSUE_DATE("issueDate"),
    LOOKUPS("lookups"),
    LABEL("label"),
    MARK("mark"),
    HOLDER_NAME("holderName"),
    ID_TYPE("idType"),
    ID_NUMBER("idNumber"),
    OCCUPATION("occupation"),
    WORK_TYPE("workType"),
    LEVEL("level"),
    NUMBER("number"),
    PHOTO("photo"),
    QR("qr");

    private final String key;

    SheetField(String key) {
        this.key = key;
    }

    /** @return the element key in the layout, for example {@code holderName} */
    public String key() {
        return key;
    }
}
