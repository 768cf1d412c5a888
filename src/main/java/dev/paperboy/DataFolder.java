package dev.paperboy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Where Paperboy keeps its files.
 *
 * @param data Folder of the database and the search index; it is made if it is missing.
 */
@ConfigurationProperties("paperboy")
public record DataFolder(@DefaultValue("./data") Path data) {}
