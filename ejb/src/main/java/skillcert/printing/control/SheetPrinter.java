package skillcert.printing.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import skillcert.document.Documents;
import skillcert.ledger.IssuedSheet;
import skillcert.ledger.PrintedFields;
import skillcert.printing.PrintingError;
import skillcert.printing.PrintingRefusedException;
import skillcert.reports.CertificatePaper;
import skillcert.reports.CertificateSheet;
import skillcert.reports.CertificateTemplate;
import skillcert.reports.KaiFace;
import skillcert.reports.OfficialNames;
import skillcert.reports.UnprintableSheetException;

/** Draws issued certificates: puts the ledger's data and the photos on the paper of {@code reports}. */
@ApplicationScoped
public class SheetPrinter {

    private static final String PDF = "application/pdf";

    @Inject
    private Documents documents;

    /** A site's own STKaiti; the free face shipped with the product where there is none (T-40). */
    @Inject
    @ConfigProperty(name = "skillcert.print.font")
    private Optional<Path> font;

    /** In demonstration mode every sheet is a specimen. */
    @Inject
    @ConfigProperty(name = "skillcert.demo", defaultValue = "false")
    private boolean demonstration;

    private CertificatePaper paper;

    @PostConstruct
    void open() {
        paper = new CertificatePaper(font.map(KaiFace::ofFile).orElseGet(KaiFace::shipped));
    }

    /**
     * Draws one PDF, a page for each sheet, and keeps it as it is (I11).
     *
     * @return the hash by which it is {@link #kept}
     * @throws PrintingRefusedException when a sheet cannot be printed right; it names the number, the field and the text
     */
    public String keep(List<IssuedSheet> sheets) {
        CertificateTemplate template = CertificateTemplate.gd2020();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<CertificateSheet> drawn =
                sheets.stream().map(sheet -> checked(template, sheet)).toList();
        paper.print(template, drawn.iterator(), pdf);
        return documents.store(pdf.toByteArray(), PDF);
    }

    /** The PDF that was kept by this hash. */
    public byte[] kept(String hash) {
        return documents.require(hash);
    }

    /**
     * Finds out whether all of these can be printed, and prints nothing.
     *
     * @throws PrintingRefusedException as {@link #keep}
     */
    public void check(List<IssuedSheet> sheets) {
        CertificateTemplate template = CertificateTemplate.gd2020();
        sheets.forEach(sheet -> checked(template, sheet));
    }

    private CertificateSheet checked(CertificateTemplate template, IssuedSheet sheet) {
        try {
            CertificateSheet drawn = drawn(sheet);
            paper.check(template, drawn);
            return drawn;
        } catch (UnprintableSheetException e) {
            throw new PrintingRefusedException(
                    PrintingError.PRINTING_UNPRINTABLE, sheet.number(), e.field(), e.reason());
        }
    }

    private CertificateSheet drawn(IssuedSheet sheet) {
        PrintedFields printed = sheet.printed();
        return new CertificateSheet(
                printed.bodyName(),
                printed.issuedOn(),
                printed.holderName(),
                printed.idType(),
                sheet.idNumber(),
                printed.occupation(),
                printed.workType(),
                printed.levelText(),
                printed.number().toString(),
                documents.require(sheet.photoHash()),
                sheet.qrText(),
                new OfficialNames(printed.bodyName(), printed.occupation(), printed.workType()),
                demonstration);
    }
}
