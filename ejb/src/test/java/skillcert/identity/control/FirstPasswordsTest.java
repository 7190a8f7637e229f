package skillcert.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import skillcert.identity.PasswordChanged;

@DisplayName("DESIGN 8 the one-time passwords of the first start")
class FirstPasswordsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a first password lies beside the key store, for its owner only, until it was changed")
    void keptUntilChanged() throws IOException {
        FirstPasswords passwords =
                new FirstPasswords(folder.resolve("keys/master.store").toString());
        passwords.write("secadmin", "of-a-start-that-failed");
        Path file = passwords.write("secadmin", "ABCD-2345-efgh-67jk");
        Path other = passwords.write("sysadmin", "other");
        assertThat(file).isEqualTo(folder.resolve("keys/first-password-secadmin.txt"));
        assertThat(Files.readString(file)).isEqualTo("secadmin ABCD-2345-efgh-67jk\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        passwords.forget(new PasswordChanged("secadmin"));
        assertThat(file).doesNotExist();
        assertThat(other).exists();
        passwords.forget(new PasswordChanged("somebody"));
    }
}
