package dev.paperboy.search.index;

import dev.paperboy.DataFolder;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.search.embedding.Embeddings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;

/** Opens the index in the data folder, which the catalogue's database has locked by then. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    PaperIndex paperIndex(DataFolder folder, Catalogue catalogue, Embeddings embeddings) {
        long newest = catalogue.revision();
        Path index = folder.data().resolve("index");
        try {
            return PaperIndex.open(index, embeddings, newest);
        } catch (IOException e) {
            throw new IndexUnusable(index, e);
        }
    }
}
