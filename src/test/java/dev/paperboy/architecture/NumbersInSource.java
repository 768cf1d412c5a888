package dev.paperboy.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The whole numbers that a source text writes out.
 *
 * <p>Sources are read because the compiler copies a constant's value into the classes that use it:
 * in class files a use and a second definition look alike.
 */
final class NumbersInSource extends TreeScanner<@Nullable Void, Set<Integer>> {

    private NumbersInSource() {}

    static Set<Integer> of(String source) {
        JavaFileObject file = new Text(source);
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, _ -> {}, null, null, List.of(file));
        Set<Integer> found = new HashSet<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new NumbersInSource().scan(unit, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<Integer> found) {
        if (literal.getValue() instanceof Integer number) {
            found.add(number);
        }
        return super.visitLiteral(literal, found);
    }

    /** A source text as the compiler wants it. */
    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String source) {
            super(URI.create("memory:///Text.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
