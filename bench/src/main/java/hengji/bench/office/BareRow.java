package hengji.bench.office;

/** One row as the bare pages show it. */
public record BareRow(
        String level1, String level2, String name, String sign, String target, String unit, String weight) {}
