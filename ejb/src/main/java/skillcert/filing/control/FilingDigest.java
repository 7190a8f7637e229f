package skillcert.filing.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import skillcert.filing.FilingForm;

/** One number for all that an application says, so that what is carried out can be compared with what was shown. */
public final class FilingDigest {

    private final MessageDigest digest;

    private FilingDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * SHA-256 over every value of the form in a fixed order, each preceded by its length so that no text can move across a
     * border.
     *
     * @param form in its normal form
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(FilingForm form) {
        FilingDigest digest = new FilingDigest();
        digest.add(
                form.unitCode(),
                form.kind(),
                form.name(),
                form.organisationCode(),
                form.legalRepresentative(),
                form.place(),
                form.address(),
                form.validUntil(),
                form.candidates());
        form.sites().forEach(site -> digest.add("site", site));
        form.range().forEach(choice -> digest.add("range", choice));
        form.fees().forEach(fee -> digest.add("fee", fee));
        form.persons()
                .forEach(person -> digest.add("person", person.duty(), person.name(), person.post(), person.phone()));
        form.partners().forEach(partner -> digest.add("partner", partner));
        form.papers().forEach(paper -> digest.add("paper", paper.paper(), paper.hash()));
        form.parents().forEach(parent -> digest.add("parent", parent));
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(Object... values) {
        for (Object value : values) {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }
}
