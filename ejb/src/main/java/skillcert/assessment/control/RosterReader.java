package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import skillcert.assessment.UploadOutcome;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;
import skillcert.intake.SheetLimits;
import skillcert.intake.SheetReader;
import skillcert.intake.SheetReading;
import skillcert.intake.SheetRow;
import skillcert.intake.SheetTemplate;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;
import skillcert.kernel.PersonKey;
import skillcert.keys.FieldCrypto;
import skillcert.keys.PersonKeys;
import skillcert.keys.Sealed;

/** Takes the roster of a batch: good rows become candidates, a person who is there already is left as is (I9). */
@ApplicationScoped
public class RosterReader {

    private static final int TEMPLATE_ROWS = 1000;
    private static final int TAIL = 4;

    @Inject
    private CandidateRows candidates;

    @Inject
    private FieldCrypto crypto;

    @Inject
    private PersonKeys persons;

    @Inject
    private BusinessClock clock;

    /** Writes the empty roster with lists and checks inside. */
    public void template(OutputStream out) throws IOException {
        SheetTemplate.write(new RosterFormat(clock.today()).sheet(), TEMPLATE_ROWS, out);
    }

    /**
     * Reads the workbook into the batch, which the caller has locked.
     *
     * @throws FileRefusedException when the file as a whole is refused
     */
    public UploadOutcome read(Batch batch, Path workbook) throws IOException {
        RosterFormat format = new RosterFormat(clock.today());
        SheetReading reading = new SheetReader(format.sheet(), SheetLimits.USUAL).read(workbook);
        if (reading.refusal().isPresent()) {
            throw new FileRefusedException(reading.refusal().get());
        }
        Map<String, Candidate> there = candidates.byPerson(batch.id());
        FaultySheet faulty = new FaultySheet(format.sheet());
        int next = there.size();
        int known = 0;
        int kept = 0;
        for (SheetRow row : reading.rows()) {
            if (!row.ready()) {
                faulty.add(row);
                continue;
            }
            Optional<Fault> mismatch = format.fault(row);
            if (mismatch.isPresent()) {
                faulty.add(row, mismatch.get());
                continue;
            }
            PersonKey person =
                    persons.of(format.type(row).code(), format.idNumber(row).value());
            Candidate before = there.get(person.value());
            if (before == null) {
                candidates.add(candidate(batch, ++next, format, row, person));
                kept++;
            } else if (before.name().equals(format.name(row))) {
                known++;
            } else {
                faulty.add(row, format.otherName(row));
            }
        }
        return new UploadOutcome(kept, known, faulty.faults(), faulty.workbook());
    }

    private Candidate candidate(Batch batch, int no, RosterFormat format, SheetRow row, PersonKey person) {
        IdType type = format.type(row);
        IdNumber number = format.idNumber(row);
        Candidate.Key key = new Candidate.Key(batch.id(), no);
        Sealed sealed = crypto.seal(number.value(), Candidate.ID_NUMBER, key.row());
        Sealed phone = format.phone(row)
                .map(text -> crypto.seal(text, Candidate.PHONE, key.row()))
                .orElse(null);
        String tail = number.value().substring(number.value().length() - TAIL);
        return new Candidate(key, format.name(row), type, sealed, tail, person, phone);
    }
}
