package skillcert.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of this machine: where they are, and what they print. */
final class Programs {

    private Programs() {}

    /** @return the program that an environment variable names; one that is named but is no program is a refusal */
    static Optional<Path> fromEnvironment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Path program = Path.of(value).toAbsolutePath();
        if (!Files.isExecutable(program) || Files.isDirectory(program)) {
            throw new Refusal(name + "=" + value + " in the environment is not a program");
        }
        return Optional.of(program);
    }

    static Optional<Path> onPath(String name) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            for (String file : List.of(name, name + ".exe")) {
                Path program = Path.of(folder, file);
                if (Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    static Path realPath(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a short program and gives all it printed. */
    static String output(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while it waited for " + String.join(" ", command), e);
        }
    }

    /**
     * Runs a program to its end, a quarter of an hour at most, without questions.
     *
     * @param log gets what it prints
     * @return its exit code
     */
    static int run(Path log, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroy();
            throw new Refusal("Not done after 15 minutes, see " + log + ": " + String.join(" ", command));
        }
        return process.exitValue();
    }
}
