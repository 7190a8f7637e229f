package skillcert.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jboss.as.arquillian.container.ParameterUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The tests in the container also run where the repository lies in a folder with a blank in its name. */
class BlankPathsTest {

    private static List<String> javaArguments() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = BlankPathsTest.class.getResourceAsStream("/arquillian.xml")) {
            NodeList properties = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("property");
            return IntStream.range(0, properties.getLength())
                    .mapToObj(i -> (Element) properties.item(i))
                    .filter(property -> property.getAttribute("name").equals("javaVmArguments"))
                    .map(Element::getTextContent)
                    .toList();
        }
    }

    @Test
    @DisplayName("issue 2.1 every argument of arquillian.xml stays one argument when a path in it has a blank")
    void arguments() throws Exception {
        assertThat(javaArguments()).hasSize(3).allSatisfy(line -> assertThat(
                        ParameterUtils.splitParams(line.replaceAll("\\$\\{[^}]+}", "/a folder/x")))
                .allMatch(argument -> argument.startsWith("-")));
    }

    @Test
    @DisplayName("issue 2.1 the archive of a class is found in a folder with a blank")
    void archives(@TempDir Path folder) throws Exception {
        Path classes = folder.resolve("a folder/skillcert/testing");
        Files.createDirectories(classes);
        String name = "ListedSchool.class";
        try (InputStream in = ListedSchool.class.getResourceAsStream(name)) {
            Files.copy(in, classes.resolve(name));
        }
        URL root = folder.resolve("a folder").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root}, null) {
            @Override
            protected Class<?> findClass(String type) throws ClassNotFoundException {
                return type.equals(ListedSchool.class.getName())
                        ? super.findClass(type)
                        : BlankPathsTest.class.getClassLoader().loadClass(type);
            }
        }) {
            Class<?> loaded = loader.loadClass(ListedSchool.class.getName());
            assertThat(Deployments.archiveOf(loaded))
                    .isEqualTo(folder.resolve("a folder").toFile())
                    .exists();
        }
    }
}
