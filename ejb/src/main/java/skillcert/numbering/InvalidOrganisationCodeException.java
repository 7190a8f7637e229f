package skillcert.numbering;

import skillcert.kernel.DomainException;

/** A text that is no unified code of an organisation by GB 32100-2015. Of the text only its ends are repeated. */
public class InvalidOrganisationCodeException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param shown what may be repeated of it */
    InvalidOrganisationCodeException(String shown) {
        super(OrganisationCode.Flaw.ORGANISATION_CODE_MALFORMED, shown);
    }
}
