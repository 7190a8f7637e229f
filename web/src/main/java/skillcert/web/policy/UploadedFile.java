package skillcert.web.policy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import skillcert.document.Documents;

/** The file of a form, read once and deleted. */
final class UploadedFile {

    private UploadedFile() {}

    /** Its bytes; none when no file was chosen. */
    static byte[] read(Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            // one byte more than is taken, so that what is too large is refused by its size
            return in.readNBytes(Documents.MAX_BYTES + 1);
        } finally {
            file.delete();
        }
    }
}
