package dev.paperboy.discord.saved;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.library.CitationFormat;
import dev.paperboy.library.Citations;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Citations as files of a message. */
@Component
class CitationFiles {

    private final Citations citations;

    CitationFiles(Citations citations) {
        this.citations = citations;
    }

    /**
     * The file, which can be sent once.
     *
     * @param name without its ending
     * @return empty if it is larger than Discord takes
     */
    Optional<FileDisplay> of(List<Paper> papers, CitationFormat format, String name) {
        byte[] bytes = citations.of(papers, format).getBytes(StandardCharsets.UTF_8);
        return bytes.length > DiscordLimits.ATTACHMENT_BYTES
                ? Optional.empty()
                : Optional.of(
                        FileDisplay.fromFile(
                                FileUpload.fromData(bytes, name + "." + format.fileEnding())));
    }
}
