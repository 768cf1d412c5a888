package dev.paperboy.source.lookup;

import dev.paperboy.source.arxiv.ArxivLookup;
import dev.paperboy.source.huggingface.HuggingFaceLookup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the lookup. */
@Configuration(proxyBeanMethods = false)
class LookupConfiguration {

    @Bean
    SharedLookup sharedLookup(HuggingFaceLookup huggingFace, ArxivLookup arxiv) {
        return new SharedLookup(huggingFace, arxiv);
    }
}
