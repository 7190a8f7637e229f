package skillcert.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CertificateLookTest {
    @Test
    void leavesPictures() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/look"));
        Files.write(folder.resolve("plain.pdf"), Samples.PAPER.printOne(Samples.GD_2020, Samples.plain()));
        Files.write(
                folder.resolve("long.pdf"),
                Samples.PAPER.printOne(
                        Samples.GD_2020,
                        Samples.sheet()
                                .bodyName("广东省岭南现代制造与信息工程高级技工学校（南校区）示范实训中心")
                                .holderName("阿卜杜拉·买买提依明·吐尔逊江·艾合买提")
                                .occupation("多工序数控机床操作调整工")
                                .workType("加工中心操作调整工")
                                .specimen()
                                .build()));
    }
}
