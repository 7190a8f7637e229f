package skillcert.intake;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillcert.kernel.IdNumber;
import skillcert.kernel.InvalidIdNumberException;

/**
 * A column as a capability declares it. It is immutable: each of {@link #required()}, {@link #unique()} … gives a new
 * one.
 *
 * @param header what stands in the header row, exactly
 * @param traits what holds for its cells
 * @param maxLength the most characters (code points) a cell may have
 * @param allowed the only values it may have; empty if any
 * @param note how to fill it, for the sheet 填写说明; may be empty
 * @param parser from the text of a cell, stripped and not blank, to its value or the rule it breaks
 * @param <T> type of the value
 */
public record Column<T>(
        String header,
        Set<Trait> traits,
        int maxLength,
        List<String> allowed,
        String note,
        Function<String, Parsed<T>> parser) {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** What may hold for the cells of a column. */
    public enum Trait {
        /** A blank cell is a fault. */
        REQUIRED,
        /** A number or date cell is a fault, never converted: digits may be lost already. */
        TEXT_ONLY,
        /** A value that an earlier row has is a fault of the later row. */
        UNIQUE,
        /** Values are masked in faults. */
        SENSITIVE,
        /** Full-width letters, digits and signs are read as half-width. */
        FOLDED
    }

    /**
     * What a parser gives.
     *
     * @param value the value; null if a rule is broken
     * @param rule the rule that is broken; null if none
     * @param values what the texts of the rule show
     * @param <T> type of the value
     */
    public record Parsed<T>(T value, Fault.Rule rule, List<Serializable> values) {

        /** A good value. */
        public static <T> Parsed<T> of(T value) {
            return new Parsed<>(value, null, List.of());
        }

        /** A broken rule. */
        public static <T> Parsed<T> broken(Fault.Rule rule, Serializable... values) {
            return new Parsed<>(null, rule, List.of(values));
        }
    }

    public Column {
        traits = Set.copyOf(traits);
        allowed = List.copyOf(allowed);
    }

    /** A column of plain text. */
    public static Column<String> text(String header, int maxLength) {
        return new Column<>(header, Set.of(), maxLength, List.of(), "", Parsed::of);
    }

    /** A column whose cells become what {@code parser} makes of them. */
    public static <T> Column<T> of(String header, int maxLength, Function<String, Parsed<T>> parser) {
        return new Column<>(header, Set.of(), maxLength, List.of(), "", parser);
    }

    /** A column of resident ID numbers: text cells only, folded, masked in faults (GB 11643-1999). */
    public static Column<IdNumber> idNumber(String header, LocalDate today) {
        return of(header, 18, text -> parseIdNumber(text, today))
                .with(Trait.TEXT_ONLY)
                .with(Trait.SENSITIVE)
                .with(Trait.FOLDED)
                .noted("18 位身份证号码或港澳台居民居住证号码，单元格须为文本格式");
    }

    /** A column of dates: date cells, or texts such as 2026-01-31, 2026/1/31, 2026年1月31日, 20260131. */
    public static Column<LocalDate> date(String header) {
        return of(header, 20, Column::parseDate).with(Trait.FOLDED).noted("日期，例如 2026-01-31");
    }

    /** A column of decimal numbers: number cells or texts. */
    public static Column<BigDecimal> number(String header) {
        return of(header, 20, Column::parseNumber).with(Trait.FOLDED).noted("数字");
    }

    /** The same column, where a blank cell is a fault. */
    public Column<T> required() {
        return with(Trait.REQUIRED);
    }

    /** The same column, where no value may stand twice. */
    public Column<T> unique() {
        return with(Trait.UNIQUE);
    }

    /** The same column with one more trait. */
    public Column<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Column<>(header, more, maxLength, allowed, note, parser);
    }

    /** The same column, where only these values may stand. */
    public Column<T> allowing(List<String> values) {
        return new Column<>(header, traits, maxLength, values, note, parser);
    }

    /** The same column with a note for the sheet 填写说明. */
    public Column<T> noted(String text) {
        return new Column<>(header, traits, maxLength, allowed, text, parser);
    }

    /** Whether a trait holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    private static Parsed<IdNumber> parseIdNumber(String text, LocalDate today) {
        try {
            return Parsed.of(IdNumber.parse(text, today));
        } catch (InvalidIdNumberException invalid) {
            return Parsed.broken(Fault.Rule.valueOf(invalid.flaw().name()));
        }
    }

    private static Parsed<LocalDate> parseDate(String text) {
        String written = EIGHT_DIGITS.matcher(text).matches()
                ? text.substring(0, 4) + '-' + text.substring(4, 6) + '-' + text.substring(6)
                : text;
        Matcher parts = DATE.matcher(written);
        if (parts.matches()) {
            try {
                return Parsed.of(LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))));
            } catch (DateTimeException noDate) {
                return Parsed.broken(Fault.Rule.NOT_A_DATE);
            }
        }
        return Parsed.broken(Fault.Rule.NOT_A_DATE);
    }

    private static Parsed<BigDecimal> parseNumber(String text) {
        // plain notation only: an exponent could stand for a number of a thousand million digits
        return PLAIN_NUMBER.matcher(text).matches()
                ? Parsed.of(new BigDecimal(text))
                : Parsed.broken(Fault.Rule.NOT_A_NUMBER);
    }
}
