package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code mvn verify} promises on a machine that lacks what the tests need. */
class TestToolsSystemTest {

    private static final List<String> NO_ROOT = List.of("-Duser.name=somebody");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ID=debian, chromium poppler-utils zbar-tools fontconfig fonts-noto-cjk",
        // there the package of the browser is only a pointer to a snap
        "ID=ubuntu, poppler-utils zbar-tools fontconfig fonts-noto-cjk"
    })
    @DisplayName("issue 2.1 what is missing ends the build with the line that installs it, on Debian and on Ubuntu")
    void missing(String system, String packages) throws Exception {
        Path release = Files.writeString(folder.resolve("os-release"), system + "\nID_LIKE=debian\n");

        BuildProgram program =
                testTools(Map.of("PATH", folder.toString(), "SKILLCERT_CHROMIUM", ""), "release=" + release);

        assertThat(program.exit()).isNotZero();
        assertThat(String.join("\n", program.lines()))
                .contains("sudo apt-get install " + packages + " ")
                .contains("SKILLCERT_CHROMIUM=/path/to/chromium");
        assertThat(folder.resolve("work/tools.properties")).doesNotExist();
    }

    @Test
    @DisplayName(
            "issue 2.1 without the right to install, a missing MySQL ends the build with the variable that names it")
    void missingMysql() throws Exception {
        BuildProgram program = testTools(Map.of("SKILLCERT_MYSQLD", ""));

        assertThat(program.exit()).isNotZero();
        assertThat(String.join("\n", program.lines())).contains("SKILLCERT_MYSQLD=/path/to/mysqld");
    }

    @Test
    @DisplayName("issue 2.1 a variable that names no program ends the build with its name and value")
    void wrongVariable() throws Exception {
        BuildProgram program = testTools(Map.of("SKILLCERT_CHROMIUM", "/no/such/program"));

        assertThat(program.exit()).isNotZero();
        assertThat(String.join("\n", program.lines())).contains("SKILLCERT_CHROMIUM=/no/such/program");
    }

    @Test
    @DisplayName("issue 2.1 a database that is too old, too new or another one ends the build with its version")
    void wrongMysql() throws Exception {
        for (String version : List.of(
                "mysqld  Ver 8.0.45 for Linux",
                "mysqld  Ver 10.0.1 for Linux",
                "mysqld  Ver 11.8.3-MariaDB for debian-linux")) {
            Path other = script("echo '" + version + "'");

            BuildProgram program = testTools(Map.of("SKILLCERT_MYSQLD", other.toString()));

            assertThat(program.exit()).isNotZero();
            assertThat(String.join("\n", program.lines()))
                    .contains("MySQL 8.4 or 9")
                    .contains(version);
        }
    }

    @Test
    @DisplayName("issue 2.1 programs that the environment names are taken, without the right to install")
    void given() throws Exception {
        Path mysqld = script("echo 'mysqld  Ver 8.4.6 for Linux'");
        Path chromium = script("exit 0");

        BuildProgram program =
                testTools(Map.of("SKILLCERT_MYSQLD", mysqld.toString(), "SKILLCERT_CHROMIUM", chromium.toString()));

        assertThat(program.exit()).as(String.join("\n", program.lines())).isZero();
        assertThat(program.lines()).contains("The tests run on mysqld  Ver 8.4.6 for Linux");
        assertThat(found())
                .containsEntry("skillcert.mysqld", mysqld.toString())
                .containsEntry("skillcert.chromium", chromium.toString());
    }

    @Test
    @DisplayName(
            "issue 2.1 a second mvn verify of one clone ends with one line and leaves the databases of the first alone")
    void twoBuilds() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        try (FileChannel other = FileChannel.open(
                        work.resolve("tests.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();

            BuildProgram program = testTools(Map.of());

            assertThat(program.exit()).isNotZero();
            assertThat(program.lines().get(0)).contains("Another mvn verify works in this clone", "git worktree");
            assertThat(work.resolve("tools.properties")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"exit 1, cannot be fetched", "fake 10.0.1, is a version that was never tried"})
    @DisplayName("issue 2.1 when the sid of today has no MySQL that fits, the mirror of the environment is asked")
    void mysqlOfThePast(String today, String why) throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Path calls = folder.resolve("calls");
        // the arguments end with the folder, and with the address of a mirror if it is another than the usual
        Path debootstrap = Files.writeString(
                programs.resolve("debootstrap"),
                """
                #!/bin/sh
                echo "$@" >> '%s'
                fake() {
                  mkdir -p "$tree/usr/lib/any-linux-gnu" "$tree/var/cache/apt/archives"
                  printf '#!/bin/sh\\necho mysqld  Ver %%s\\n' "$1" > "$tree/usr/lib/any-linux-gnu/ld-linux.so.2"
                  chmod +x "$tree/usr/lib/any-linux-gnu/ld-linux.so.2"
                }
                case "$*" in
                  *mirror.invalid*) tree='%s'; fake 9.7.4;;
                  *) tree='%s'; %s;;
                esac
                """
                        .formatted(calls, tree(), tree(), today));
        executable(debootstrap);
        executable(Files.writeString(programs.resolve("apt-get"), "#!/bin/sh\nexit 1\n"));

        BuildProgram program = BuildProgram.run(
                List.of("-Duser.name=root"),
                Map.of(
                        "PATH",
                        programs + ":" + System.getenv("PATH"),
                        "SKILLCERT_MYSQLD",
                        "",
                        "SKILLCERT_CHROMIUM",
                        script("exit 0").toString(),
                        "SKILLCERT_DEBIAN_MIRROR",
                        "http://mirror.invalid/archive/20261031T000000Z"),
                "TestTools",
                "work=" + folder.resolve("work"));

        assertThat(program.exit())
                .as(why + "\n" + String.join("\n", program.lines()))
                .isZero();
        assertThat(Files.readAllLines(calls)).last().asString().matches(".* sid \\S+ http://mirror\\.invalid/\\S+Z");
        assertThat(program.lines()).last().asString().isEqualTo("The tests run on mysqld Ver 9.7.4");
    }

    private Path tree() {
        return folder.resolve("work/debian");
    }

    @Test
    @Tag("soak")
    @DisplayName("issue 2.1 on Ubuntu, where the browser is a snap, one is fetched that opens a page")
    void browserOnUbuntu() throws Exception {
        Path snap = Files.createDirectories(folder.resolve("bin")).resolve("snap");
        Files.writeString(snap, "#!/bin/sh\nexit 1\n");
        executable(snap);
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("chromium"), snap);
        Path release = Files.writeString(folder.resolve("os-release"), "ID=ubuntu\nID_LIKE=debian\n");
        Path mysqld = script("echo 'mysqld  Ver 8.4.6 for Linux'");

        BuildProgram program = BuildProgram.run(
                List.of(),
                Map.of(
                        "PATH",
                        programs + ":" + System.getenv("PATH"),
                        "SKILLCERT_CHROMIUM",
                        "",
                        "SKILLCERT_MYSQLD",
                        mysqld.toString()),
                "TestTools",
                "work=" + folder.resolve("work"),
                "release=" + release);

        assertThat(program.exit()).as(String.join("\n", program.lines())).isZero();
        Path chromium = Path.of(found().getProperty("skillcert.chromium"));
        assertThat(chromium).startsWith(folder.resolve("work"));
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox")))) {
            var page = browser.newPage();
            page.setContent("<p id=p>职业技能等级证书</p>");
            assertThat(page.textContent("#p")).isEqualTo("职业技能等级证书");
            assertThat(page.screenshot()).hasSizeGreaterThan(1000);
        }
    }

    /** Runs it as somebody who may not install anything. */
    private BuildProgram testTools(Map<String, String> environment, String... more)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("work=" + folder.resolve("work")));
        arguments.addAll(List.of(more));
        return BuildProgram.run(NO_ROOT, environment, "TestTools", arguments.toArray(String[]::new));
    }

    private Properties found() throws IOException {
        Properties found = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("work/tools.properties"))) {
            found.load(in);
        }
        return found;
    }

    private Path script(String line) throws IOException {
        Path script = Files.createTempFile(folder, "program", ".sh");
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        return executable(script);
    }

    private static Path executable(Path script) throws IOException {
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
