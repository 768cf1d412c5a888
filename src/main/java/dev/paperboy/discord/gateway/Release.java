package dev.paperboy.discord.gateway;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which Paperboy this is. */
@Component
public class Release {

    private static final String UNKNOWN = "dev";

    private final String version;

    Release(ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        String told = built == null ? null : built.getVersion();
        version = told == null ? UNKNOWN : told;
    }

    /** As {@code 1.2.0}; {@value #UNKNOWN} where it was not built as a release is. */
    public String version() {
        return version;
    }
}
