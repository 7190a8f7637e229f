package skillcert.numbering;

import java.io.Serializable;
import java.time.Instant;

/**
 * A body of elsewhere in the registry.
 *
 * @param code the 13 characters
 * @param name its name
 * @param note what it is about; '' if nothing is noted
 * @param documentNumber where it is said
 * @param registeredAt when it was registered
 */
public record ExternalBodyRow(String code, String name, String note, String documentNumber, Instant registeredAt)
        implements Serializable {}
