package hengji.documents.pdf;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Distances at which lines stand, in order; lines nearer than {@link #SAME} are one edge. */
final class Edges {
    static final double SAME = 2.5;
    private final double[] at;

    private Edges(double[] at) {
        this.at = at;
    }

    static Edges of(DoubleStream positions) {
        double[] sorted = positions.sorted().toArray();
        double[] kept = new double[sorted.length];
        int count = 0;
        for (double position : sorted) {
            if (count == 0 || position - kept[count - 1] > SAME) {
                kept[count++] = position;
            }
        }
        return new Edges(Arrays.copyOf(kept, count));
    }

    /** Number of bands between the edges. */
    int bands() {
        return Math.max(0, at.length - 1);
    }

    DoubleStream positions() {
        return DoubleStream.of(at);
    }

    double position(int edge) {
        return at[edge];
    }

    double first() {
        return at[0];
    }

    double last() {
        return at[at.length - 1];
    }

    double middle(int band) {
        return (at[band] + at[band + 1]) / 2;
    }

    /** The edge nearest to a position. */
    int nearest(double position) {
        int found = Arrays.binarySearch(at, position);
        if (found >= 0) {
            return found;
        }
        int right = -found - 1;
        if (right == 0) {
            return 0;
        }
        if (right == at.length) {
            return right - 1;
        }
        return position - at[right - 1] <= at[right] - position ? right - 1 : right;
    }

    /** The band a position lies in, the outermost for one just outside. */
    int band(double position) {
        int found = Arrays.binarySearch(at, position);
        int left = found >= 0 ? found : -found - 2;
        return Math.clamp(left, 0, bands() - 1);
    }

    /** The first band whose middle is not before a position. */
    int firstBandFrom(double position) {
        int band = 0;
        int high = bands();
        while (band < high) {
            int middle = (band + high) >>> 1;
            if (middle(middle) < position) {
                band = middle + 1;
            } else {
                high = middle;
            }
        }
        return band;
    }
}
