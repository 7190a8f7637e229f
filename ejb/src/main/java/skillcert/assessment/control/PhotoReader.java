package skillcert.assessment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import skillcert.assessment.UploadOutcome;
import skillcert.assessment.entity.Batch;
import skillcert.assessment.entity.Candidate;
import skillcert.document.Documents;
import skillcert.intake.Fault;
import skillcert.intake.Photo;
import skillcert.intake.PhotoLimits;
import skillcert.intake.PhotoZip;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.IdNumber;
import skillcert.kernel.IdType;
import skillcert.keys.PersonKeys;

/** Takes the photos of a batch, matched by the ID number that names each file (R132). */
@ApplicationScoped
public class PhotoReader {

    private static final String JPEG = "image/jpeg";

    @Inject
    private CandidateRows candidates;

    @Inject
    private PersonKeys persons;

    @Inject
    private Documents documents;

    @Inject
    private BusinessClock clock;

    /** Reads the zip into the batch, which the caller has locked; a second upload of the same photo changes nothing. */
    public UploadOutcome read(Batch batch, Path zip) throws IOException {
        Map<String, Candidate> there = candidates.byPerson(batch.id());
        List<Fault> strangers = new ArrayList<>();
        int[] counts = new int[2];
        List<Fault> faults = new ArrayList<>(new PhotoZip(PhotoLimits.USUAL, clock.today()).each(zip, photo -> {
            Candidate candidate = there.get(personKey(photo.person()));
            if (candidate == null) {
                strangers.add(AssessmentFaults.NO_CANDIDATE.of(photo.person().masked()));
            } else {
                take(candidate, photo, counts);
            }
        }));
        faults.addAll(strangers);
        return new UploadOutcome(counts[0], counts[1], faults, new byte[0]);
    }

    private void take(Candidate candidate, Photo photo, int[] counts) {
        String hash = documents.store(photo.jpeg(), JPEG);
        if (hash.equals(candidate.photoHash())) {
            counts[1]++;
        } else {
            candidate.take(hash);
            counts[0]++;
        }
    }

    private String personKey(IdNumber number) {
        IdType type = number.residencePermit() ? IdType.RESIDENCE_PERMIT : IdType.RESIDENT;
        return persons.of(type.code(), number.value()).value();
    }
}
