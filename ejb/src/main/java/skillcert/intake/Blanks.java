package skillcert.intake;

import java.util.Optional;

/** What people type around and between the characters that count. */
final class Blanks {

    private Blanks() {}

    /** Without white space at both ends, also the no-break and the ideographic space. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Full-width letters, digits and signs (U+FF01 to U+FF5E) as half-width, the ideographic space as a space. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c == '\u3000' ? ' ' : c);
        }
        return folded.toString();
    }

    /** The first character nobody sees, as U+202D: it would reach a certificate and break every search. */
    static Optional<String> findInvisible(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (invisible(c)) {
                return Optional.of(String.format("U+%04X", c));
            }
        }
        return Optional.empty();
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
