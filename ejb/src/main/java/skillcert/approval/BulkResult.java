package skillcert.approval;

import java.io.Serializable;
import skillcert.kernel.DomainException;

/**
 * What became of one request of several.
 *
 * @param item the request as it was shown
 * @param outcome what the approval came to; null when it was refused
 * @param refusal why not; null when it was approved
 */
public record BulkResult(WorkItem item, Outcome outcome, DomainException refusal) implements Serializable {}
