package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.CannotStart;
import dev.paperboy.DataFolder;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.search.index.PaperIndex;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The module as Spring puts it together. */
class SearchWiringTests {

    private static final String MAMBA = "2312.00752";

    @TempDir private Path data;

    private final MemoryCatalogue catalogue = new MemoryCatalogue();

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @EnableConfigurationProperties({DataFolder.class, SearchProperties.class})
    @ComponentScan("dev.paperboy.search")
    static class Module {}

    @Test
    void whatIsSavedIsSoonFoundAndCompleted() {
        catalogue.save(paper(MAMBA, "Mamba").paper());

        context(data)
                .run(bot -> {
                    PaperSearch search = bot.getBean(PaperSearch.class);
                    PaperTitles titles = bot.getBean(PaperTitles.class);
                    await().until(() ->
                            search.search("mamba", SearchOrder.RELEVANCE, 1).hits().size() == 1);
                    await().until(() -> titles.complete("mam", 1).size() == 1);
                });
    }

    @Test
    void theIndexLiesInTheDataFolderAndIsLetGoAtTheEnd() throws IOException {
        catalogue.save(paper(MAMBA, "Mamba").paper());
        context(data)
                .run(bot -> await().until(() -> bot.getBean(PaperIndex.class).revision() == 1));

        try (PaperIndex index = PaperIndex.open(data.resolve("index"), SearchedPapers.NONE, 1)) {
            assertThat(index.revision()).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatCannotBeOpenedIsOneSentence() throws IOException {
        Path file = Files.writeString(data.resolve("index"), "");

        context(data)
                .run(bot ->
                        assertThat(CannotStart.in(bot.getStartupFailure()))
                                .map(Throwable::getMessage)
                                .hasValueSatisfying(sentence ->
                                        assertThat(sentence)
                                                .contains(file.toString(), "writable", "space")));
    }

    @Test
    void thatNoModelIsWantedIsUnderstoodHoweverItIsWritten() {
        context(data)
                .withInitializer(bot ->
                        bot.getEnvironment()
                                .getPropertySources()
                                .addFirst(
                                        new MapPropertySource(
                                                "settings",
                                                Map.of(
                                                        "paperboy.search.embedding.model",
                                                        " None "))))
                .run(bot -> assertThat(bot).hasNotFailed().hasSingleBean(PaperSearch.class));
    }

    private ApplicationContextRunner context(Path folder) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(Module.class)
                .withBean(MemoryCatalogue.class, () -> catalogue)
                .withBean(Clock.class, () -> FilteredPapers.CLOCK)
                .withBean(SimpleMeterRegistry.class)
                .withPropertyValues(
                        "paperboy.data=" + folder,
                        "paperboy.search.follow-every=10ms",
                        "paperboy.search.embedding.model=none");
    }
}
