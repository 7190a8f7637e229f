package skillcert.system.upload;

import java.io.IOException;
import java.nio.file.Path;

/** The score sheet of a batch, filled in. */
public final class ScoreSheet {

    private ScoreSheet() {}

    /** All pass, each with other scores: theory typed as number, skill as text, as schools mix them. */
    public static Path allPassed(Path template, Path file) throws IOException {
        FilledTemplate sheet = new FilledTemplate(template);
        int last = sheet.lastRow();
        for (int row = 2; row <= last; row++) {
            sheet.number(row, "理论成绩", 60 + row % 40 + ".5").text(row, "技能成绩", String.valueOf(60 + row * 7 % 41));
        }
        return sheet.save(file);
    }
}
