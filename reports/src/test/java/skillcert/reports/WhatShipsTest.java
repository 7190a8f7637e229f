package skillcert.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatShipsTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("layouts are compiled at build: neither compiler nor source of a layout is there at run time")
    @ValueSource(
            strings = {
                "org.eclipse.jdt.core.compiler.IProblem",
                "net.sf.jasperreports.jdt.JRJdtCompiler",
                "com.fasterxml.jackson.dataformat.xml.XmlMapper",
                "org.apache.batik.anim.dom.SAXSVGDocumentFactory"
            })
    void absent(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    @DisplayName("T-40 the compiled layout ships, its source does not, the face comes with its licence")
    void resources() {
        assertThat(CertificatePaper.class.getResource("certificate.jasper")).isNotNull();
        assertThat(CertificatePaper.class.getResource("certificate.jrxml")).isNull();
        assertThat(CertificatePaper.class.getResource("fonts/OFL.txt")).isNotNull();
    }
}
