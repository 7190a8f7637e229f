package skillcert.numbering;

import java.io.Serializable;

/**
 * A body of elsewhere, registered for tracing and never for issuing (R113, T-31, T-77): an employer, another class of
 * organisation, or one of another province.
 *
 * @param code as typed (T-26)
 * @param name 1 to 120 characters
 * @param note what it is about, at most 200 characters
 * @param documentNumber where it is said, 1 to 60 characters
 */
public record ExternalBodyForm(String code, String name, String note, String documentNumber) implements Serializable {}
