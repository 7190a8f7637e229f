package skillcert.numbering;

/** What people type, paste or scan, brought to the one form in which a code is stored and compared (T-26). */
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
        StringBuilder compact = new StringBuilder(typed.length());
        typed.codePoints().filter(c -> !isBlank(c)).map(CodeText::plain).forEach(compact::appendCodePoint);
        return compact.toString();
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
