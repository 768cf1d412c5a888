package dev.paperboy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.Arrays;

/**
 * Tells classes apart by the first few names of their package.
 *
 * @param depth how many names, those of the root package included
 */
record PackagesAtDepth(int depth) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String[] names = type.getPackageName().split("\\.", -1);
        return SliceIdentifier.of(
                String.join(".", Arrays.asList(names).subList(0, Math.min(depth, names.length))));
    }

    @Override
    public String getDescription() {
        return "packages at depth " + depth;
    }
}
