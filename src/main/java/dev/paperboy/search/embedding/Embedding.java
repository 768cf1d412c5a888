package dev.paperboy.search.embedding;

import java.util.Arrays;

/**
 * The direction in which a text points, in whole numbers of one byte: texts that mean alike point
 * alike.
 *
 * <p>The numbers are as large as fit, so that only angles between embeddings tell something, not
 * lengths.
 */
public final class Embedding {

    private static final float LARGEST = Byte.MAX_VALUE;

    private final byte[] values;

    private Embedding(byte[] values) {
        this.values = values;
    }

    /** As {@link #toBytes} gave it; the array is not copied. */
    public static Embedding ofBytes(byte[] values) {
        return new Embedding(values);
    }

    /** The direction of a model's output, which must not be all zeros. */
    static Embedding of(float[] output) {
        float most = 0;
        for (float value : output) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] values = new byte[output.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.round(output[i] / most * LARGEST);
        }
        return new Embedding(values);
    }

    /** The numbers, as many as the model has dimensions; not copied: do not change them. */
    public byte[] toBytes() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
