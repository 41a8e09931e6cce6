package hengji.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The published sample, and filled variants of the same shape: other numbers, names and actuals.
 *
 * @param title as printed
 * @param department 部门名称
 * @param total 资金总额 as printed
 * @param goal 年度总体目标
 * @param tasks name and content
 * @param rows the indicators
 */
record SeedForm(String title, String department, String total, String goal, List<Task> tasks, List<Row> rows) {
    /** A main task. */
    record Task(String name, String content) {}

    /** An indicator as it stands on paper. */
    record Row(
            String level1,
            String level2,
            String name,
            String sign,
            String target,
            String unit,
            String weight,
            String actual,
            String score,
            String reason) {
        List<String> cells() {
            return List.of(level1, level2, name, sign, target, unit, weight, actual, score, reason);
        }
    }

    static final List<String> HEADER =
            List.of("一级指标", "二级指标", "三级指标", "绩效指标性质", "绩效指标值", "绩效度量单位", "权重", "全年实际完成值", "得分", "偏差原因分析及改进措施");

    /** Reads the sample's text: one cell a line, indented; a blank unindented line ends a row. */
    static SeedForm read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("\t")) {
                current.add(line.substring(1));
            } else {
                rows.add(current);
                current = new ArrayList<>();
            }
        }
        rows.add(current);
        return assemble(rows);
    }

    private static SeedForm assemble(List<List<String>> lines) {
        List<Task> tasks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        String goal = "";
        String section = "";
        String level1 = "";
        String level2 = "";
        for (List<String> line : lines) {
            String head = line.isEmpty() ? "" : line.getFirst();
            if (head.equals("年度总体目标")) {
                goal = line.get(1);
            }
            if (!head.isBlank()) {
                section = head;
            } else if (section.equals("年度主要任务") && line.size() >= 3) {
                tasks.add(new Task(line.get(1), line.get(2)));
            } else if (section.equals("年度绩效指标") && line.size() >= 8) {
                level1 = line.get(1).isBlank() ? level1 : line.get(1);
                level2 = line.get(2).isBlank() ? level2 : line.get(2);
                rows.add(new Row(
                        level1, level2, line.get(3), line.get(4), line.get(5), line.get(6), line.get(7), "", "", ""));
            }
        }
        return new SeedForm("部门整体支出绩效目标完成情况自评表", "教育部门", "23,253.24", goal, tasks, rows);
    }

    /** A filled form of the same shape; the same number always gives the same form. */
    SeedForm variant(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<Row> filled = rows.stream().map(row -> fill(row, random, number)).toList();
        return new SeedForm(title, department + number, total, goal, tasks, filled);
    }

    private static Row fill(Row row, SplittableRandom random, int number) {
        boolean qualitative = row.sign().equals("定性");
        BigDecimal share = BigDecimal.valueOf(800 + random.nextInt(400), 3);
        String actual = qualitative
                ? row.target()
                : new BigDecimal(row.target())
                        .multiply(share)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        String reason =
                !qualitative && random.nextInt(5) == 0 ? "受年度计划调整影响，部分工作延至下年度实施，下一步将加强进度管理（" + number + "）。" : "";
        return new Row(
                row.level1(),
                row.level2(),
                row.name(),
                row.sign(),
                row.target(),
                row.unit(),
                row.weight(),
                actual,
                row.weight(),
                reason);
    }
}
