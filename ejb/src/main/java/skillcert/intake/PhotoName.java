package skillcert.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import skillcert.kernel.IdNumber;

/** Names of entries in a zip of photos. */
final class PhotoName {

    private static final Pattern ID_LIKE = Pattern.compile("[0-9]{14,}[0-9Xx]?");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Pattern PICTURE = Pattern.compile("(.+)\\.(jpg|jpeg|png)", Pattern.CASE_INSENSITIVE);

    private PhotoName() {}

    /**
     * A name as people see it. Programs on Chinese Windows write GBK and those of macOS UTF-8 without saying so; both
     * come here as ISO 8859-1. In GBK the second byte of a character may be that of a backslash.
     */
    static String decoded(String raw) {
        if (raw.chars().allMatch(c -> c < 0x80) || raw.chars().anyMatch(c -> c > 0xff)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GBK"));
        }
    }

    /** Whether the name leads, or could be taken to lead, out of the folder it is unpacked into. */
    static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || DRIVE.matcher(name).lookingAt()
                || ("/" + name + "/").contains("/../");
    }

    /** What macOS and Windows add of their own. */
    static boolean ignored(String name) {
        String base = base(name).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/")
                || base.equals("thumbs.db")
                || base.equals("desktop.ini")
                || base.equals(".ds_store");
    }

    /** What stands before .jpg, .jpeg or .png in the last part of the name. */
    static Optional<String> findStem(String name) {
        var picture = PICTURE.matcher(base(name));
        return picture.matches() ? Optional.of(picture.group(1)) : Optional.empty();
    }

    /** The name with everything like an ID number masked (I14). */
    static String masked(String name) {
        return ID_LIKE.matcher(name).replaceAll(number -> IdNumber.mask(number.group()));
    }

    private static String base(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
