/** Sets up the database: a SQLite file by default, PostgreSQL where an address of one is given. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.paperboy.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
