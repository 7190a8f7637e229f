package skillcert.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One build with tests at a time in one clone: they share the folders target/, and the second would stop the databases
 * of the first.
 */
final class BuildLock {

    private BuildLock() {}

    /**
     * Holds the lock until this Maven ends; the system gives it back, however Maven ends.
     *
     * @throws Refusal if another build holds it
     */
    static void take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new Refusal("Another mvn verify works in this clone and holds " + file
                    + ". Wait for its end, or test in a clone of its own: git worktree add ../another");
        }
        // who holds it must be remembered by the JVM itself: the class loader of this step is gone with the step
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(channel), "build-lock"));
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisMaven) {
            return true;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
