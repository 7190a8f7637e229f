package skillcert.numbering;

/** How codes are written: what people type, paste or scan is brought to the one form that is stored and compared (T-26). */
final class CodeText {

    private CodeText() {}

    /**
     * Takes out blanks of every kind, makes full-width forms half-width and small letters capital. Only look-alikes of
     * ASCII are changed: other digits (٣, ², ①) and letters (ſ, ı) stay as they are and are refused later, because turning
     * them into a number would be a guess. What cannot be printed becomes U+FFFD, so that a refusal may show it safely.
     *
     * @param typed anything; null counts as nothing typed
     * @return one UTF-16 unit for each character that counts, so that the positions of the notice are indexes plus one
     */
    static String compact(String typed) {
        if (typed == null) {
            return "";
        }
        if (isCompact(typed)) {
            return typed; // what comes from the database or an allocator, thousands at a time
        }
        StringBuilder compact = new StringBuilder(typed.length());
        typed.codePoints().filter(c -> !isBlank(c)).map(CodeText::plain).forEach(compact::appendCodePoint);
        return compact.toString();
    }

    /** A number in digits 0 to 9, whatever the language of the server, filled with zeros in front. */
    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** Whether each character is a digit 0 to 9; those of other scripts are none here. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompact(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85 // next line
                || c >= 0x200B && c <= 0x200F // zero width and direction marks, as copied from web pages
                || c == 0x2060 // word joiner
                || c == 0xFEFF; // byte order mark
    }

    private static int plain(int c) {
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        if (half >= 'a' && half <= 'z') {
            return half - 'a' + 'A';
        }
        return isPrintable(half) ? half : 0xFFFD;
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> Character.isBmpCodePoint(c);
        };
    }
}
