package dev.paperboy.search.embedding;

import dev.paperboy.DataFolder;
import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Puts together what computes and keeps embeddings. */
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    static final String SCHEDULER = "embeddingScheduler";

    /** Searches go by words alone. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoModelWanted.class)
    static class WithoutModel {

        @Bean
        NoEmbeddings noEmbeddings() {
            return new NoEmbeddings();
        }
    }

    /** What a model needs. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(ModelWanted.class)
    static class WithModel {

        @Bean
        ModelFile modelFile(EmbeddingProperties properties) {
            return properties.file().orElseThrow();
        }

        @Bean
        LoadedEmbedder embedder(ModelFile model, DataFolder folder) {
            return new LoadedEmbedder(model, folder.data().resolve("native"), OnnxEmbedder::load);
        }

        /** A thread of its own: the first time it computes for hours. */
        @Bean(name = SCHEDULER, defaultCandidate = false)
        ThreadPoolTaskScheduler embeddingScheduler() {
            ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
            scheduler.setThreadNamePrefix("embedding-");
            return scheduler;
        }

        @Bean
        EmbeddingJob embeddingJob(
                Catalogue catalogue,
                EmbeddingLedger ledger,
                EmbedderLoader loader,
                MeterRegistry meters) {
            return new EmbeddingJob(
                    catalogue,
                    ledger,
                    loader,
                    new EmbeddingProgress(catalogue, ledger, meters),
                    new JobHealth("embed", meters));
        }
    }
}
