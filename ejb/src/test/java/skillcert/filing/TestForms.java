package skillcert.filing;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Forms of invented schools. */
final class TestForms {

    static final LocalDate UNTIL = LocalDate.of(2029, 11, 22);
    /** 城市轨道交通服务员 level 3 and 制图员/机械 level 4. */
    static final Set<ScopeChoice> RANGE = Set.of(new ScopeChoice(9, "3"), new ScopeChoice(1, "4"));

    private TestForms() {}

    static FilingForm form(String unitCode, String name, String place) {
        return new FilingForm(
                unitCode, name, "91350100M000100Y43", place, "广州市某路 1 号", "本部", "广州市某路 1 号", UNTIL, RANGE);
    }

    static FilingForm withRange(String unitCode, Set<ScopeChoice> range) {
        return new FilingForm(
                unitCode, "某技工学校", "91350100M000100Y43", "00", "广州市某路 1 号", "本部", "广州市某路 1 号", UNTIL, range);
    }

    /** The same application as another hand types it: blanks around the texts, the code in lower case. */
    static FilingForm typedOtherwise(FilingForm form) {
        return new FilingForm(
                form.unitCode(),
                " " + form.name(),
                form.organisationCode().toLowerCase(Locale.ROOT),
                form.place(),
                form.address() + " ",
                form.siteName() + "　",
                form.siteAddress(),
                form.validUntil(),
                form.range());
    }

    /** One form for each field, in which only that field is another. */
    static List<FilingForm> eachFieldChanged(FilingForm form) {
        RecordComponent[] fields = FilingForm.class.getRecordComponents();
        return IntStream.range(0, fields.length)
                .mapToObj(changed -> formOf(IntStream.range(0, fields.length)
                        .mapToObj(i -> i == changed ? other(valueOf(fields[i], form)) : valueOf(fields[i], form))
                        .toArray()))
                .toList();
    }

    private static Object other(Object value) {
        if (value instanceof LocalDate date) {
            return date.plusDays(1);
        }
        return value instanceof Set ? Set.of(new ScopeChoice(9, "3")) : value + "9";
    }

    private static Object valueOf(RecordComponent field, FilingForm form) {
        try {
            return field.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FilingForm formOf(Object... values) {
        try {
            return (FilingForm) FilingForm.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
