package skillcert.lookup;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import skillcert.ledger.CertificateChecks;
import skillcert.ledger.CertificateQr;
import skillcert.ledger.CheckedCertificate;
import skillcert.ledger.LedgerRefusedException;
import skillcert.ledger.PrintedFields;
import skillcert.numbering.CertificateNumber;
import skillcert.numbering.WrongNumberException;

/** The public check, without login. */
@Stateless
public class PublicLookup {

    @Inject
    private CertificateChecks checks;

    @Inject
    private LookupLimit limit;

    /**
     * Checks the QR code of a sheet; its signature stands for the second fact (T-38).
     *
     * @param segment what stands behind the look-up address in the code
     * @param address the asker's, for the limit
     * @return the certificate; NOT_GENUINE when the code is not ours or does not fit the ledger
     * @throws LookupRefusedException LOOKUP_TOO_MANY
     */
    public LookupAnswer byQr(String segment, String address) {
        requireAllowed(address);
        try {
            return checks.find(CertificateQr.parse(segment))
                    .filter(CheckedCertificate::genuine)
                    .map(LookupAnswer::of)
                    .orElseGet(LookupAnswer::notGenuine);
        } catch (LedgerRefusedException e) {
            return LookupAnswer.notGenuine();
        }
    }

    /**
     * Checks a typed number with a second fact (T-25). An unknown or wrong number and a wrong fact get the same answer.
     *
     * @param number as typed, with blanks, full-width or lower-case forms (T-26)
     * @param secondFact the holder's whole name, or the last four characters of the ID number
     * @param address the asker's, for the limit
     * @throws LookupRefusedException LOOKUP_INCOMPLETE, LOOKUP_TOO_MANY
     */
    public LookupAnswer byNumber(String number, String secondFact, String address) {
        if (number == null || number.isBlank() || secondFact == null || secondFact.isBlank()) {
            throw new LookupRefusedException(LookupError.LOOKUP_INCOMPLETE);
        }
        requireAllowed(address);
        return parse(number)
                .flatMap(checks::find)
                .filter(found -> fits(found.printed(), secondFact.strip()))
                .map(LookupAnswer::of)
                .orElseGet(LookupAnswer::notFound);
    }

    private static Optional<CertificateNumber> parse(String number) {
        try {
            return Optional.of(CertificateNumber.parse(number));
        } catch (WrongNumberException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(PrintedFields printed, String secondFact) {
        return printed.holderName().equals(secondFact) || printed.idTail().equals(secondFact.toUpperCase(Locale.ROOT));
    }

    /**
     * Counts a question to another public page, which has its own door, against the limit of the asker.
     *
     * @param address the asker's
     * @throws LookupRefusedException LOOKUP_TOO_MANY
     */
    public void requireAllowed(String address) {
        if (!limit.allows(address)) {
            throw new LookupRefusedException(LookupError.LOOKUP_TOO_MANY);
        }
    }
}
