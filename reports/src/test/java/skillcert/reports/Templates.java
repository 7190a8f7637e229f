package skillcert.reports;

import java.util.List;

/** The 2020 face with one thing changed. */
final class Templates {

    private static final CertificateTemplate BASE = CertificateTemplate.gd2020();

    private Templates() {}

    static CertificateTemplate withPhoto(CertificateTemplate.PhotoBox photo) {
        return copy(BASE.sentence(), BASE.mark(), BASE.noWorkType(), BASE.lookups(), photo);
    }

    static CertificateTemplate withSentence(String sentence) {
        return copy(sentence, BASE.mark(), BASE.noWorkType(), BASE.lookups(), BASE.photo());
    }

    static CertificateTemplate withMark(String mark) {
        return copy(BASE.sentence(), mark, BASE.noWorkType(), BASE.lookups(), BASE.photo());
    }

    static CertificateTemplate withNoWorkType(String sign) {
        return copy(BASE.sentence(), BASE.mark(), sign, BASE.lookups(), BASE.photo());
    }

    static CertificateTemplate withLookups(CertificateTemplate.Lookup... lookups) {
        return copy(BASE.sentence(), BASE.mark(), BASE.noWorkType(), List.of(lookups), BASE.photo());
    }

    private static CertificateTemplate copy(
            String sentence,
            String mark,
            String noWorkType,
            List<CertificateTemplate.Lookup> lookups,
            CertificateTemplate.PhotoBox photo) {
        return new CertificateTemplate(
                BASE.id(),
                BASE.validFrom(),
                BASE.title(),
                sentence,
                BASE.issueDateLabel(),
                lookups,
                mark,
                BASE.labels(),
                noWorkType,
                BASE.specimen(),
                BASE.forbidden(),
                BASE.sizes(),
                photo);
    }
}
