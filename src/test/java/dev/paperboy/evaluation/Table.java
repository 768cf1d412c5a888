package dev.paperboy.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table of plain text: the first column reads from the left, the others are figures. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> header) {
        rows.add(header);
    }

    /** One whose columns are these. */
    public static Table of(String... header) {
        return new Table(List.of(header));
    }

    /**
     * Adds a row of figures.
     *
     * @param pattern how to write each figure, as {@code %.3f}
     */
    public Table figures(String name, String pattern, double... figures) {
        List<String> row = new ArrayList<>();
        row.add(name);
        for (double figure : figures) {
            row.add(String.format(Locale.ROOT, pattern, figure));
        }
        rows.add(row);
        return this;
    }

    /** Adds a row of words; it may be shorter than the header. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String sign = column == 0 ? "-" : "";
                line.append(("%" + sign + widths[column] + "s  ").formatted(row.get(column)));
            }
            text.append(System.lineSeparator()).append(line.toString().stripTrailing());
        }
        return text.append(System.lineSeparator()).toString();
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, columns).map(this::width).toArray();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> Math.max(1, row.get(column).length()))
                .max()
                .orElse(1);
    }
}
