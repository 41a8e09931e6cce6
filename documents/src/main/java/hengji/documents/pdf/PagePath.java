package hengji.documents.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The path under construction; once painted, its straight lines and thin bars become rulings. */
final class PagePath {
    private static final double STRAIGHT = 0.6;
    private static final double BAR = 2.6;
    private static final double SHORTEST = 1;
    private final List<List<Point2D.Double>> parts = new ArrayList<>();
    private boolean curved;

    void move(Point2D.Double point) {
        List<Point2D.Double> part = new ArrayList<>();
        part.add(point);
        parts.add(part);
    }

    void line(Point2D.Double point) {
        if (parts.isEmpty()) {
            move(point);
        } else {
            parts.getLast().add(point);
        }
    }

    void curve(Point2D.Double point) {
        curved = true;
        move(point);
    }

    void close() {
        if (!parts.isEmpty()) {
            parts.getLast().add(parts.getLast().getFirst());
        }
    }

    void clear() {
        parts.clear();
        curved = false;
    }

    void stroke(Consumer<Ruling> sink) {
        for (List<Point2D.Double> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                straight(part.get(i - 1), part.get(i), sink);
            }
        }
    }

    void fill(Consumer<Ruling> sink) {
        if (!curved) {
            parts.forEach(part -> bar(part, sink));
        }
    }

    private static void straight(Point2D.Double a, Point2D.Double b, Consumer<Ruling> sink) {
        double width = Math.abs(a.x - b.x);
        double height = Math.abs(a.y - b.y);
        if (height <= STRAIGHT && width >= SHORTEST) {
            sink.accept(Ruling.horizontal((a.y + b.y) / 2, a.x, b.x));
        } else if (width <= STRAIGHT && height >= SHORTEST) {
            sink.accept(Ruling.vertical((a.x + b.x) / 2, a.y, b.y));
        }
    }

    private static void bar(List<Point2D.Double> part, Consumer<Ruling> sink) {
        if (part.size() < 4) {
            return;
        }
        double left = part.stream().mapToDouble(p -> p.x).min().orElse(0);
        double right = part.stream().mapToDouble(p -> p.x).max().orElse(0);
        double top = part.stream().mapToDouble(p -> p.y).min().orElse(0);
        double bottom = part.stream().mapToDouble(p -> p.y).max().orElse(0);
        if (bottom - top <= BAR && right - left > bottom - top && right - left >= SHORTEST) {
            sink.accept(Ruling.horizontal((top + bottom) / 2, left, right));
        } else if (right - left <= BAR && bottom - top >= SHORTEST) {
            sink.accept(Ruling.vertical((left + right) / 2, top, bottom));
        }
    }
}
