package skillcert.numbering;

import java.util.ArrayList;
import java.util.List;

/** One slip of the hand on a number, in every way: a character replaced, deleted, inserted, or swapped with its neighbour. */
final class Slips {

    /** All that a number is made of, then what resembles it without being the same (T-26). */
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "syol-./\\_'\"<&%"
            + "０１２３４５６７８９ＳＹ" + "\u0660\u0661²①〇一五中\u0000\u001b\ufffd\u0301";

    private Slips() {}

    /** All slips of a number; some of them are numbers themselves. */
    static List<String> of(String number) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i <= number.length(); i++) {
            String before = number.substring(0, i);
            for (char c : CHARACTERS.toCharArray()) {
                slips.add(before + c + number.substring(i));
                if (i < number.length() && !sameCharacter(c, number.charAt(i))) {
                    slips.add(before + c + number.substring(i + 1));
                }
            }
            if (i < number.length()) {
                slips.add(before + number.substring(i + 1));
                slips.add(before + " " + number.substring(i + 1));
            }
            if (i + 1 < number.length() && number.charAt(i) != number.charAt(i + 1)) {
                slips.add(before + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2));
            }
        }
        return slips;
    }

    /** Whether it is the same character in lower case or full width, which is no slip (T-26). */
    private static boolean sameCharacter(char typed, char right) {
        return typed == right || typed == right + 0xFEE0 || typed == Character.toLowerCase(right);
    }

    /** Those of the slips that are read and whose parts mean the same as before. */
    static List<String> unnoticed(String number, List<String> slips) {
        String meaning = meaning(number);
        return slips.stream().filter(slip -> meaning.equals(meaning(slip))).toList();
    }

    /** How many of the slips are numbers. */
    static long readable(List<String> slips) {
        return slips.stream().filter(slip -> meaning(slip) != null).count();
    }

    /** What the parts mean, without the values beside them; null if it is refused, with its five facts. */
    private static String meaning(String slip) {
        try {
            return CertificateNumber.parse(slip).explain().text();
        } catch (WrongNumberException refused) {
            if (refused.values().size() != 5) {
                throw new AssertionError(slip + " is refused without saying where: " + refused.values(), refused);
            }
            return null;
        }
    }
}
