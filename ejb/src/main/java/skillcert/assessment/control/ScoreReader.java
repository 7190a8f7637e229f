package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillcert.assessment.UploadOutcome;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.intake.Column;
import skillcert.intake.Fault;
import skillcert.intake.FileRefusedException;
import skillcert.intake.SheetFormat;
import skillcert.intake.SheetLimits;
import skillcert.intake.SheetReader;
import skillcert.intake.SheetReading;
import skillcert.intake.SheetRow;
import skillcert.intake.SheetWriter;

/** Takes the scores of a batch: theory and skill, each out of 100 (DOMAIN 2.2). */
@ApplicationScoped
public class ScoreReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private static final Column<Integer> NO =
            Column.of("考生序号", 10, ScoreReader::parseNo).required().unique();
    private static final Column<String> NAME = Column.text("姓名", 60).required();
    private static final Column<String> ID_TAIL = Column.text("证件号码后四位", 4).with(Column.Trait.FOLDED);
    private static final Column<BigDecimal> THEORY = score("理论成绩");
    private static final Column<BigDecimal> SKILL = score("技能成绩");
    private static final SheetFormat FORMAT = SheetFormat.of("成绩", NO, NAME, ID_TAIL, THEORY, SKILL);

    @Inject
    private CandidateRows candidates;

    /** A whole number, also as the spreadsheet program may write it: 7, 7.0. */
    private static Column.Parsed<Integer> parseNo(String text) {
        return text.matches("[0-9]{1,6}(\\.0*)?")
                ? Column.Parsed.of(Integer.valueOf(text.replaceAll("\\..*", "")))
                : Column.Parsed.broken(Fault.Rule.NOT_A_NUMBER);
    }

    private static Column<BigDecimal> score(String header) {
        Column<BigDecimal> number = Column.number(header);
        Function<String, Column.Parsed<BigDecimal>> parser = text -> {
            Column.Parsed<BigDecimal> parsed = number.parser().apply(text);
            boolean fits = parsed.value() == null
                    || parsed.value().signum() >= 0
                            && parsed.value().compareTo(MOST) <= 0
                            && parsed.value().stripTrailingZeros().scale() <= 1;
            return fits ? parsed : new Column.Parsed<>(null, Fault.Rule.OTHER, AssessmentFaults.SCORE_RANGE.texts());
        };
        return Column.of(header, 20, parser)
                .with(Column.Trait.FOLDED)
                .required()
                .noted("0 至 100，最多一位小数");
    }

    /** Writes the sheet with the candidates of the batch filled in. */
    public void template(Batch batch, OutputStream out) throws IOException {
        try (SheetWriter sheet = new SheetWriter(out, FORMAT)) {
            for (Candidate candidate : candidates.all(batch.id())) {
                sheet.row(List.of(Integer.toString(candidate.no()), candidate.name(), candidate.idTail(), "", ""));
            }
        }
    }

    /**
     * Reads the scores into the batch, which the caller has locked.
     *
     * @throws FileRefusedException when the file as a whole is refused
     */
    public UploadOutcome read(Batch batch, Path workbook) throws IOException {
        SheetReading reading = new SheetReader(FORMAT, SheetLimits.USUAL).read(workbook);
        if (reading.refusal().isPresent()) {
            throw new FileRefusedException(reading.refusal().get());
        }
        Map<Integer, Candidate> there =
                candidates.all(batch.id()).stream().collect(Collectors.toMap(Candidate::no, Function.identity()));
        FaultySheet faulty = new FaultySheet(FORMAT);
        int kept = 0;
        int known = 0;
        for (SheetRow row : reading.rows()) {
            if (!row.ready()) {
                faulty.add(row);
                continue;
            }
            Optional<Fault> stranger = stranger(row, there);
            if (stranger.isPresent()) {
                faulty.add(row, stranger.get());
            } else if (score(there.get(row.get(NO)), row)) {
                kept++;
            } else {
                known++;
            }
        }
        return new UploadOutcome(kept, known, faulty.faults(), faulty.workbook());
    }

    private static Optional<Fault> stranger(SheetRow row, Map<Integer, Candidate> there) {
        Candidate candidate = there.get(row.get(NO));
        if (candidate == null) {
            return Optional.of(AssessmentFaults.NO_CANDIDATE.of(
                    row, NO.header(), row.get(NO).toString()));
        }
        boolean sameTail =
                row.find(ID_TAIL).map(candidate.idTail()::equalsIgnoreCase).orElse(true);
        return candidate.name().equals(row.get(NAME)) && sameTail
                ? Optional.empty()
                : Optional.of(AssessmentFaults.NUMBER_NAME_MISMATCH.of(row, NAME.header(), row.get(NAME)));
    }

    private static boolean score(Candidate candidate, SheetRow row) {
        boolean same = candidate.scored()
                && candidate.theory().compareTo(row.get(THEORY)) == 0
                && candidate.skill().compareTo(row.get(SKILL)) == 0;
        candidate.score(row.get(THEORY), row.get(SKILL));
        return !same;
    }
}
