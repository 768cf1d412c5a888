package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DataFolderLockTests {

    @TempDir private Path folder;

    @Test
    void theFolderIsMadeAndLockedUntilItIsGivenBack() throws IOException {
        Path data = folder.resolve("some/where");
        try (DataFolderLock lock = DataFolderLock.lock(data)) {
            assertThat(lock.folder()).isEqualTo(data.toRealPath()).isDirectory();
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> DataFolderLock.lock(data));
        }
        assertThatCode(() -> DataFolderLock.lock(data).close()).doesNotThrowAnyException();
    }

    @Test
    void anotherNameOfTheFolderIsTheSameFolder() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        try (DataFolderLock _ = DataFolderLock.lock(data)) {
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> DataFolderLock.lock(link));
        }
    }

    @Test
    void anotherProcessKeepsItUntilItIsKilled() throws Exception {
        Process other = new ProcessBuilder(LockHolder.command(folder)).start();
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo(LockHolder.LOCKED);
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> DataFolderLock.lock(folder))
                    .withMessageContaining("process " + other.pid())
                    .withMessageContaining(folder.toString());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThatCode(() -> DataFolderLock.lock(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void whatThisProcessHoldsAnotherOneCannotHave() throws Exception {
        try (DataFolderLock lock = DataFolderLock.lock(folder)) {
            assertThatExceptionOfType(DataFolderInUse.class)
                    .as("an attempt from within, which must not give up the lock")
                    .isThrownBy(() -> DataFolderLock.lock(lock.folder()));
            Process other =
                    new ProcessBuilder(LockHolder.command(folder))
                            .redirectErrorStream(true)
                            .start();
            try (BufferedReader output = other.inputReader()) {
                assertThat(output.readLine()).contains(DataFolderInUse.class.getSimpleName());
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithWhatToDo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(DataFolderUnusable.class)
                .isThrownBy(() -> DataFolderLock.lock(file.resolve("data")))
                .withMessageContaining(file.resolve("data").toString())
                .withMessageContaining("Not a directory")
                .withMessageContaining("PAPERBOY_DATA");
    }

    @Test
    void aFolderWhoseLockCannotBeWrittenIsToldToo() throws IOException {
        Files.createDirectory(folder.resolve("paperboy.lock"));
        assertThatExceptionOfType(DataFolderUnusable.class)
                .isThrownBy(() -> DataFolderLock.lock(folder))
                .withMessageContaining("Is a directory");
    }
}
