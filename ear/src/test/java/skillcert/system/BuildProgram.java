package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of the build's own programs, run to its end in a process of its own.
 *
 * @param exit its exit code
 * @param lines all it printed
 */
record BuildProgram(int exit, List<String> lines) {

    /**
     * @param options options of the JVM
     * @param environment what is set on top of this process's environment
     * @param main the class in wildfly-config
     */
    static BuildProgram run(List<String> options, Map<String, String> environment, String main, String... arguments)
            throws IOException, InterruptedException {
        return run(List.of(), options, environment, main, arguments);
    }

    /** Runs it as somebody to whom the permissions of files apply; to root they do not. */
    static BuildProgram runWithoutPrivilege(String main, String... arguments) throws IOException, InterruptedException {
        return run(withoutPrivilege(), List.of(), Map.of(), main, arguments);
    }

    /** The words before a command that take root's power over the permissions of files away; none for anybody else. */
    static List<String> withoutPrivilege() {
        return System.getProperty("user.name").equals("root")
                ? List.of(
                        "setpriv",
                        "--bounding-set=-dac_override,-dac_read_search",
                        "--inh-caps=-dac_override,-dac_read_search")
                : List.of();
    }

    private static BuildProgram run(
            List<String> before,
            List<String> options,
            Map<String, String> environment,
            String main,
            String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp", ServerUnderTest.config().resolve("target/classes").toString(), "skillcert.server." + main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new BuildProgram(process.exitValue(), lines);
    }
}
