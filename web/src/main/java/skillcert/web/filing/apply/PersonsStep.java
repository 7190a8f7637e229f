package skillcert.web.filing.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import skillcert.filing.Duty;
import skillcert.filing.FilingForm;
import skillcert.filing.FilingPart;
import skillcert.filing.PersonLine;

/** 负责人员 (R018): a line each; it begins with those who every application names. */
@Named
@RequestScoped
public class PersonsStep implements Step {

    private static final String PERSONS = "persons";
    private static final PersonLine BLANK = new PersonLine(null, null, null, null);

    @Override
    public FilingPart part() {
        return FilingPart.PERSONS;
    }

    @Override
    public Typed show(FilingForm form) {
        List<PersonLine> persons = form.persons().isEmpty()
                ? Arrays.stream(Duty.values())
                        .filter(Duty::demanded)
                        .map(duty -> new PersonLine(duty, null, null, null))
                        .toList()
                : form.persons();
        Typed typed = new Typed();
        int no = 0;
        for (PersonLine person : persons) {
            String path = "persons[" + no + "].";
            typed.put(PERSONS, no++)
                    .put(path + "duty", person.duty())
                    .put(path + "name", person.name())
                    .put(path + "post", person.post())
                    .put(path + "phone", person.phone());
        }
        return typed;
    }

    @Override
    public FilingForm read(Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        copy.persons = lines(typed, "");
        // a line that was added and left empty is none
        while (!copy.persons.isEmpty()
                && copy.persons.get(copy.persons.size() - 1).equals(BLANK)) {
            copy.persons.remove(copy.persons.size() - 1);
        }
        return copy.form();
    }

    /** The lines, without this one. */
    private static List<PersonLine> lines(Typed typed, String without) {
        List<PersonLine> lines = new ArrayList<>();
        for (String no : typed.all(PERSONS)) {
            String path = "persons[" + no + "].";
            if (no.matches("\\d{1,4}") && !no.equals(without)) {
                lines.add(new PersonLine(
                        typed.constant(Duty.class, path + "duty"),
                        typed.words(path + "name"),
                        typed.words(path + "post"),
                        typed.words(path + "phone")));
            }
        }
        return lines;
    }

    @Override
    public FilingForm act(String act, Typed typed, FilingForm before) {
        FormCopy copy = new FormCopy(before);
        if (act.equals("add")) {
            copy.persons = lines(typed, "");
            copy.persons.add(BLANK);
        } else if (act.startsWith("remove:")) {
            copy.persons = lines(typed, act.substring("remove:".length()));
        } else {
            return null;
        }
        return copy.form();
    }

    /** What one may answer for. */
    public Duty[] getDuties() {
        return Duty.values();
    }
}
