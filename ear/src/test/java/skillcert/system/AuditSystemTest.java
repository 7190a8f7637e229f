package skillcert.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import skillcert.system.browser.Portal;
import skillcert.system.browser.Window;

/** What the audit administrator sees and takes away. */
@OnServer
@Order(45)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("issue 3 audit pages")
class AuditSystemTest {

    private Portal portal;
    private Window auditor;

    @BeforeAll
    void open(ServerUnderTest server) {
        portal = new Portal(server, Path.of("target/walk/audit"));
        auditor = portal.signIn("shenji");
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    @DisplayName(
            "I7 the reference number of an error page finds the refusal in the operation log, with its person and roles")
    void reference() {
        String reference;
        try (Window registrar = portal.signIn("nanyue1")) {
            registrar.open("/filing/notices.xhtml");
            reference = registrar.page().locator("#reference").innerText();
            registrar.takeComplaints();
        }
        auditor.choose("操作日志");
        auditor.open("/audit/list.xhtml?f.correlation=" + reference);
        assertThat(auditor.page().locator("tbody tr").count()).isEqualTo(1);
        assertThat(auditor.text()).contains("页面被拒绝", "南粤经办人", "SCH-NANYUE", reference);
        auditor.step("log");
        auditor.leave(auditor.page().locator("tbody a").first());
        assertThat(auditor.text()).contains("学校经办", "attempt:SCH-NANYUE#", "/filing/notices.xhtml");
        auditor.step("entry");
    }

    @Test
    @DisplayName("I7 the login log has logins, refused logins and logouts, and nothing else")
    void logins() {
        try (Window window = portal.visitor()) {
            window.open("/login.xhtml");
            window.page().getByLabel("账号").fill("lingnan2");
            window.page().getByLabel("密码").fill("not-the-password");
            window.press("登录");
            window.refusal();
        }
        try (Window window = portal.signIn("sheng2")) {
            window.press("退出登录");
        }
        auditor.choose("登录日志");
        assertThat(auditor.page().locator("tbody").innerText())
                .contains("登录失败", "退出登录", "lingnan2", "sheng2")
                .doesNotContain("页面被拒绝");
        auditor.step("logins");
    }

    @Test
    @DisplayName("U19 verified on demand in the portal, with the heads exported, and kept in the history")
    void verified() {
        auditor.choose("审计验证");
        auditor.press("立即导出链首");
        assertThat(auditor.done()).contains("链首已导出");
        auditor.step("heads");
        auditor.press("立即验证");
        assertThat(auditor.page().locator("#verification").innerText()).contains("审计记录完整");
        auditor.step("whole");
        auditor.choose("审计验证");
        assertThat(auditor.page().locator("tbody").first().innerText()).contains("shenji");
    }

    @Test
    @DisplayName("I2 all ledgers are proved on demand in the portal, and the proof is kept with what it found")
    void ledgersProved() {
        auditor.choose("台账核验");
        auditor.press("立即核验全部台账");
        assertThat(auditor.page().locator("#proof-all").innerText()).contains("台账完整");
        auditor.step("ledgers");
        auditor.choose("台账核验");
        assertThat(auditor.page().locator("tbody").first().innerText()).contains("shenji");
        auditor.leave(auditor.page().locator("tbody a").first());
        assertThat(auditor.page().locator("#proof-all").innerText()).contains("核验时间");
        try (Window approver = portal.signIn("nanyue2")) {
            approver.choose("台账核验");
            assertThat(approver.text()).doesNotContain("历次核验", "立即核验全部台账");
        }
    }

    @Test
    @DisplayName(
            "R3 an export and the heads are checked by the jar that ships and Bouncy Castle alone, as the README says")
    void offline(@TempDir Path folder) throws IOException, InterruptedException {
        auditor.open("/audit/verify.xhtml");
        auditor.press("立即导出链首");
        auditor.done();
        String name = auditor.page().locator("#files ~ table a").first().innerText();
        Path heads = Files.write(folder.resolve(name), auditor.fetch("/audit/file?heads=" + name));
        auditor.choose("操作日志");
        Path export = auditor.load("导出所选日期的签名文件", folder.resolve("audit.jsonl"));
        assertThat(check(folder, heads, export)).isZero();
        List<String> lines = new ArrayList<>(Files.readAllLines(export));
        assertThat(lines).hasSizeGreaterThan(5);
        lines.remove(3);
        Files.write(export, lines);
        assertThat(check(folder, heads, export)).isEqualTo(1);
    }

    private static int check(Path folder, Path... files) throws IOException, InterruptedException {
        Path jar = folder.resolve("skillcert-ejb.jar");
        try (ZipFile ear = new ZipFile(System.getProperty("skillcert.ear"));
                var in = ear.getInputStream(ear.getEntry("skillcert-ejb.jar"))) {
            Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        Path modules =
                Path.of(System.getProperty("jboss.home"), "modules/system/layers/base/org/bouncycastle/bcprov/main");
        String bouncyCastle;
        try (Stream<Path> found = Files.list(modules)) {
            bouncyCastle = found.filter(path -> path.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar + File.pathSeparator + bouncyCastle,
                "skillcert.audit.offline.CheckExport"));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(told).contains(code == 0 ? "WHOLE" : "FAULT");
        return code;
    }
}
