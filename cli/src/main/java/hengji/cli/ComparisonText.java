package hengji.cli;

import hengji.core.evaluation.Comparison;
import hengji.core.evaluation.Comparison.Difference;
import java.math.BigDecimal;

/** Two evaluations side by side: every line that differs, with both reasons. */
final class ComparisonText {
    private final Console console;

    ComparisonText(Console console) {
        this.console = console;
    }

    void print(String title, Comparison comparison) {
        console.print(title);
        comparison.lines().forEach(line -> print(name(line.row()), line));
        print(console.choose("总分", "Total"), comparison.total());
        if (comparison.lines().isEmpty()) {
            console.print(console.choose("各行没有差别。", "No line differs."));
        }
        console.print("");
    }

    private void print(String name, Difference difference) {
        console.print("");
        console.print(name + "  " + score(difference.before().score()) + " → "
                + score(difference.after().score())
                + difference.movedBy().map(ComparisonText::signed).orElse(""));
        console.print(console.choose("  原：", "  before: ")
                + difference.before().sentence().in(console.language()));
        console.print(console.choose("  新：", "  after: ")
                + difference.after().sentence().in(console.language()));
    }

    private String name(int row) {
        return row == 0 ? console.choose("预算执行率", "Execution") : console.choose("第 " + row + " 行", "Row " + row);
    }

    private String score(java.util.Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse(console.choose("需人工核定", "cannot tell"));
    }

    private static String signed(BigDecimal moved) {
        return " (" + (moved.signum() > 0 ? "+" : "") + moved.toPlainString() + ")";
    }
}
