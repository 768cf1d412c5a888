package dev.paperboy.search.summary;

import java.util.List;

/**
 * Linear least squares with a penalty on large weights, on features that are scaled to one standard
 * deviation. Only differences within a group count, as between the sentences of one abstract.
 */
final class RidgeRegression {

    /**
     * The rows of one group and what is to be predicted for each.
     *
     * @param rows not empty
     */
    record Group(List<double[]> rows, List<Double> targets) {}

    private final int columns;
    private final double[] deviations;
    private final double[][] products;
    private final double[] correlations;

    private RidgeRegression(List<Group> groups) {
        this.columns = groups.getFirst().rows().getFirst().length;
        this.deviations = deviations(groups.stream().flatMap(it -> it.rows().stream()).toList());
        this.products = new double[columns][columns];
        this.correlations = new double[columns];
    }

    /** The weights of the features as they were given, not as they were scaled. */
    static double[] weights(List<Group> groups, double penalty) {
        RidgeRegression regression = new RidgeRegression(groups);
        groups.forEach(regression::add);
        double[] scaled = regression.solve(penalty);
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= regression.deviations[i];
        }
        return scaled;
    }

    private double[] deviations(List<double[]> rows) {
        double[] result = new double[columns];
        for (int column = 0; column < columns; column++) {
            int here = column;
            double mean = rows.stream().mapToDouble(row -> row[here]).average().orElseThrow();
            double variance =
                    rows.stream()
                            .mapToDouble(row -> (row[here] - mean) * (row[here] - mean))
                            .average()
                            .orElseThrow();
            result[column] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        return result;
    }

    private void add(Group group) {
        double[] mean = new double[columns];
        double target = 0;
        int size = group.rows().size();
        for (int row = 0; row < size; row++) {
            target += group.targets().get(row) / size;
            for (int i = 0; i < columns; i++) {
                mean[i] += group.rows().get(row)[i] / size;
            }
        }
        for (int row = 0; row < size; row++) {
            add(centred(group.rows().get(row), mean), group.targets().get(row) - target);
        }
    }

    private double[] centred(double[] row, double[] mean) {
        double[] result = new double[columns];
        for (int i = 0; i < columns; i++) {
            result[i] = (row[i] - mean[i]) / deviations[i];
        }
        return result;
    }

    private void add(double[] row, double target) {
        for (int i = 0; i < columns; i++) {
            correlations[i] += row[i] * target;
            for (int j = 0; j < columns; j++) {
                products[i][j] += row[i] * row[j];
            }
        }
    }

    /** By Gauss's elimination; the penalty keeps the pivots away from 0. */
    private double[] solve(double penalty) {
        for (int i = 0; i < columns; i++) {
            products[i][i] += penalty;
        }
        for (int pivot = 0; pivot < columns; pivot++) {
            for (int row = pivot + 1; row < columns; row++) {
                eliminate(pivot, row);
            }
        }
        double[] weights = new double[columns];
        for (int row = columns - 1; row >= 0; row--) {
            double rest = correlations[row];
            for (int i = row + 1; i < columns; i++) {
                rest -= products[row][i] * weights[i];
            }
            weights[row] = rest / products[row][row];
        }
        return weights;
    }

    private void eliminate(int pivot, int row) {
        double factor = products[row][pivot] / products[pivot][pivot];
        for (int i = pivot; i < columns; i++) {
            products[row][i] -= factor * products[pivot][i];
        }
        correlations[row] -= factor * correlations[pivot];
    }
}
