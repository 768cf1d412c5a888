package dev.paperboy.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Settings of the search.
 *
 * @param followEvery pause between two looks whether the catalogue has changed
 * @param recentEvery pause between two looks for new papers that topics are measured against
 * @param deadline the longest that one search may take; what was found by then is the answer
 */
@ConfigurationProperties("paperboy.search")
record SearchProperties(
        @DefaultValue("1s") Duration followEvery,
        @DefaultValue("10s") Duration recentEvery,
        @DefaultValue("1s") Duration deadline) {}
