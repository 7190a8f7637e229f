package skillcert.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The archive of every in-container test: the whole module with its resources, the libraries that the EAR carries, and
 * the test classes. Never single classes, so that a test cannot pass on a selection that never ships.
 */
public final class Deployments {

    private Deployments() {}

    /** @return the whole module as a WAR named {@code skillcert-it.war} */
    public static WebArchive whole() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "skillcert-it.war");
        archive.merge(folder("target/classes", path -> true), "WEB-INF/classes");
        // the folder /skillcert itself must pass, or the import does not go into it; …Test classes run outside the
        // container and may use libraries that are not in it
        archive.merge(
                folder(
                        "target/test-classes",
                        path -> path.get().startsWith("/skillcert")
                                && !path.get().matches(".*Test(\\$.*)?\\.class")),
                "WEB-INF/classes");
        File[] libraries = new File("target/libraries").listFiles();
        if (libraries == null || libraries.length == 0) {
            throw new IllegalStateException("no target/libraries: run by mvn verify, which copies them there");
        }
        archive.addAsLibraries(libraries);
        for (Class<?> used : List.of(Assertions.class, ByteBuddy.class)) {
            archive.addAsLibraries(archiveOf(used));
        }
        return archive.addAsWebInfResource("jboss-deployment-structure.xml");
    }

    /** The file that a class was loaded from; its address is a URL, in which a blank is not a blank. */
    static File archiveOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GenericArchive folder(String path, Filter<ArchivePath> filter) {
        return ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(new File(path), filter)
                .as(GenericArchive.class);
    }
}
