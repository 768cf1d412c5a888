package dev.paperboy.store;

import dev.paperboy.DataFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Locks the data folder, before the database is set up and until all that works on it is closed.
 *
 * <p>Also where the database is a server: the search index lies in the folder all the same.
 */
@Configuration(proxyBeanMethods = false)
class DataFolderConfiguration {

    @Bean
    DataFolderLock dataFolderLock(DataFolder folder) {
        return DataFolderLock.lock(folder.data());
    }
}
