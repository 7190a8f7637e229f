package skillcert.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of identity document (DOMAIN 3.2), with the short text that a certificate prints: the long official names hold
 * words that no certificate may bear (T-06).
 */
public enum IdType {
    /** GB 11643, 18 characters with a check digit. */
    RESIDENT("01", "居民身份证"),
    /** 台胞证 */
    TAIWAN_PERMIT("06", "台湾居民来往大陆通行证"),
    /** 外国人永久居留身份证 */
    PERMANENT_RESIDENT("07", "外国人永久居留身份证"),
    /** 护照 */
    PASSPORT("08", "护照"),
    /** 回乡证 */
    HONG_KONG_MACAO_PERMIT("09", "港澳居民来往内地通行证"),
    /** Same check digit as a resident's, area 81, 82 or 83. */
    RESIDENCE_PERMIT("10", "港澳台居民居住证");

    private final String code;
    private final String text;

    IdType(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** Two digits, as stored. */
    public String code() {
        return code;
    }

    /** As printed, and as written in rosters. */
    public String text() {
        return text;
    }

    /** The type that is stored as {@code code}; a code that the database holds and this list does not is a defect. */
    public static IdType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ID type " + code));
    }

    /** The type with this text. */
    public static Optional<IdType> findByText(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }
}
