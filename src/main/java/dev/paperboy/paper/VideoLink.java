package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Tells videos from pictures by their addresses. */
final class VideoLink {

    private static final Set<String> FILES =
            Set.of("mp4", "m4v", "webm", "mov", "mkv", "avi", "mpg", "mpeg", "ogv");

    /** Also with {@code www.} or the like before. */
    private static final Set<String> HOSTS =
            Set.of(
                    "youtube.com",
                    "youtu.be",
                    "youtube-nocookie.com",
                    "vimeo.com",
                    "bilibili.com",
                    "b23.tv",
                    "dailymotion.com",
                    "loom.com");

    private VideoLink() {}

    static boolean is(URI link) {
        return isFile(link.getPath()) || isAtHost(link.getHost());
    }

    private static boolean isFile(@Nullable String path) {
        return path != null
                && FILES.contains(
                        path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isAtHost(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return HOSTS.stream().anyMatch(it -> name.equals(it) || name.endsWith("." + it));
    }
}
