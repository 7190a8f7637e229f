package skillcert.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import skillcert.document.control.VersionRepository;
import skillcert.document.entity.DocumentVersion;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;

/**
 * The door for documents that come in versions: a slot of an owner, for example the plan of a school. The capability that
 * owns them decides who may add and see them, inside its own transaction, and locks what keeps two from adding at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentVersions {

    private static final int LONGEST_NAME = 120;

    @Inject
    private Documents documents;

    @Inject
    private VersionRepository versions;

    @Inject
    private BusinessClock clock;

    /**
     * Adds a version. The bytes of the latest version again are that version (I9).
     *
     * @param owner 1 to 60 characters
     * @param slot 1 to 24 characters
     * @param fileName what the file was called; folders and control characters are left out
     * @param mediaType what it is said to be; its content must agree
     * @throws DocumentException as {@link Documents#store} says
     */
    public VersionRef add(Actor actor, String owner, String slot, String fileName, byte[] content, String mediaType) {
        String hash = documents.store(content, mediaType);
        List<VersionRef> before = of(owner, slot);
        if (!before.isEmpty() && before.get(before.size() - 1).hash().equals(hash)) {
            return before.get(before.size() - 1);
        }
        DocumentVersion version = new DocumentVersion(
                new DocumentVersion.Key(owner, slot, before.size() + 1),
                hash,
                plain(fileName),
                actor.login(),
                clock.instant());
        versions.add(version);
        return version.ref();
    }

    /** The versions of a document, the first one first. */
    public List<VersionRef> of(String owner, String slot) {
        return versions.of(owner, slot).stream().map(DocumentVersion::ref).toList();
    }

    /** What a browser calls a file, as a name that can be shown and saved. */
    static String plain(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean =
                name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}<>:\"|?*]", "").strip();
        if (clean.isEmpty()) {
            return "-";
        }
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(clean.offsetByCodePoints(0, clean.codePointCount(0, clean.length()) - LONGEST_NAME));
    }
}
