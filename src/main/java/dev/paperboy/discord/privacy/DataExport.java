package dev.paperboy.discord.privacy;

import dev.paperboy.DataSubject;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Writes all that is kept about somebody into a file that people and programs can read. */
@Component
class DataExport {

    private static final String FILE = "paperboy-data.json";
    private static final String MOMENT = "_at";

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final KeptData kept;
    private final Clock clock;

    DataExport(KeptData kept, @Qualifier("systemClock") Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** The file, which can be sent once; empty: it is larger than Discord takes. */
    Optional<FileDisplay> file(DataSubject subject) {
        byte[] plain = bytes(subject);
        if (plain.length <= DiscordLimits.ATTACHMENT_BYTES) {
            return Optional.of(FileDisplay.fromFile(FileUpload.fromData(plain, FILE)));
        }
        byte[] packed = packed(plain);
        return packed.length <= DiscordLimits.ATTACHMENT_BYTES
                ? Optional.of(FileDisplay.fromFile(FileUpload.fromData(packed, FILE + ".gz")))
                : Optional.empty();
    }

    byte[] bytes(DataSubject subject) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(subject instanceof DataSubject.Person ? "person" : "server", text(subject.id()));
        whole.put("written_at", clock.instant().toString());
        Set<String> ids = kept.idColumns();
        for (Map.Entry<String, List<Map<String, @Nullable Object>>> kind :
                kept.rows(subject).entrySet()) {
            whole.put(kind.getKey(), readable(kind.getValue(), ids));
        }
        return json.writeValueAsBytes(whole);
    }

    private static List<Map<String, @Nullable Object>> readable(
            List<Map<String, @Nullable Object>> rows, Set<String> ids) {
        List<Map<String, @Nullable Object>> readable = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            readable.add(readable(row, ids));
        }
        return readable;
    }

    private static Map<String, @Nullable Object> readable(
            Map<String, @Nullable Object> row, Set<String> ids) {
        Map<String, @Nullable Object> readable = new LinkedHashMap<>();
        row.forEach((column, value) -> readable.put(column, readable(column, value, ids)));
        return readable;
    }

    /** Programs that read JSON round numbers as large as ids. */
    private static @Nullable Object readable(
            String column, @Nullable Object value, Set<String> ids) {
        if (!(value instanceof Number number)) {
            return value;
        }
        if (ids.contains(column)) {
            return text(number.longValue());
        }
        return column.endsWith(MOMENT)
                ? Instant.ofEpochMilli(number.longValue()).toString()
                : value;
    }

    private static String text(long id) {
        return Long.toUnsignedString(id);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
