import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Build step: compiles every .jrxml of the first folder into the second. The compiler it needs never ships. */
public class CompileLayouts {
    public static void main(String[] folders) throws Exception {
        Path from = Path.of(folders[0]);
        Path to = Files.createDirectories(Path.of(folders[1]));
        try (var layouts = Files.newDirectoryStream(from, "*.jrxml")) {
            for (Path layout : layouts) {
                String name = layout.getFileName().toString().replace(".jrxml", ".jasper");
                JasperCompileManager.compileReportToFile(
                        layout.toString(), to.resolve(name).toString());
            }
        }
    }
}
