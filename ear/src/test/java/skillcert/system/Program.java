package skillcert.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program of the machine that looks at what was printed: it was found or installed by the build. */
final class Program {

    private Program() {}

    /**
     * Runs a command to its end and gives what it printed; one that fails or hangs fails the test. What it complains of is
     * no part of that: {@code zbarimg} misses a message bus on a machine without a desktop, and reads the code all the same.
     */
    static String output(String... command) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("skillcert", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        String.join(" ", command) + " failed:\n" + output + Files.readString(complaints));
            }
            return output;
        } finally {
            Files.delete(complaints);
        }
    }
}
