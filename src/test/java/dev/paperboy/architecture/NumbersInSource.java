package dev.paperboy.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The whole numbers that a source text writes out.
 *
 * <p>Sources are read because the compiler copies a constant's value into the classes that use it:
 * in class files a use and a second definition look alike.
 */
final class NumbersInSource extends TreeScanner<@Nullable Void, Set<Integer>> {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private NumbersInSource() {}

    static Set<Integer> of(String source) {
        return read(List.of(new Text(source))).values().iterator().next();
    }

    /** By file, since reading many at once is much faster than reading each. */
    static Map<Path, Set<Integer>> of(List<Path> sources) throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, UTF_8)) {
            return read(files.getJavaFileObjectsFromPaths(sources)).entrySet().stream()
                    .collect(toMap(entry -> Path.of(entry.getKey().toUri()), Map.Entry::getValue));
        }
    }

    private static Map<JavaFileObject, Set<Integer>> read(
            Iterable<? extends JavaFileObject> sources) {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, _ -> {}, null, null, sources);
        Map<JavaFileObject, Set<Integer>> found = new HashMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                Set<Integer> numbers = new HashSet<>();
                new NumbersInSource().scan(unit, numbers);
                found.put(unit.getSourceFile(), numbers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<Integer> found) {
        add(literal, found);
        return super.visitLiteral(literal, found);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, Set<Integer> found) {
        add(sum, found);
        return super.visitBinary(sum, found);
    }

    private static void add(ExpressionTree tree, Set<Integer> found) {
        Long value = value(tree);
        if (value != null && value == value.intValue()) {
            found.add(value.intValue());
        }
    }

    /** What a calculation with nothing but numbers comes to; null for anything else. */
    private static @Nullable Long value(ExpressionTree tree) {
        return switch (tree) {
            case LiteralTree literal when literal.getValue() instanceof Integer number ->
                    number.longValue();
            case LiteralTree literal when literal.getValue() instanceof Long number -> number;
            case ParenthesizedTree inner -> value(inner.getExpression());
            case BinaryTree two ->
                    result(
                            two.getKind(),
                            value(two.getLeftOperand()),
                            value(two.getRightOperand()));
            default -> null;
        };
    }

    private static @Nullable Long result(
            Tree.Kind operation, @Nullable Long left, @Nullable Long right) {
        if (left == null || right == null) {
            return null;
        }
        return switch (operation) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case LEFT_SHIFT -> left << right;
            default -> null;
        };
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
