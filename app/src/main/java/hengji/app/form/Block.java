package hengji.app.form;

import static hengji.app.tables.Tables.FORM_GOAL;
import static hengji.app.tables.Tables.FORM_MONEY;
import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.FORM_TASK;
import static hengji.app.tables.Tables.FORM_TEXT;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** A part of a form that holds lines of the same shape. */
public enum Block {
    ROW(
            Wording.of("绩效指标", "indicators"),
            FORM_ROW,
            FORM_ROW.FORM_ID,
            FORM_ROW.LINEAGE,
            FORM_ROW.PLACE,
            FORM_ROW.REVISION),
    GOAL(
            Wording.of("年度总体目标", "goals"),
            FORM_GOAL,
            FORM_GOAL.FORM_ID,
            FORM_GOAL.LINEAGE,
            FORM_GOAL.PLACE,
            FORM_GOAL.REVISION),
    TASK(
            Wording.of("年度主要任务", "tasks"),
            FORM_TASK,
            FORM_TASK.FORM_ID,
            FORM_TASK.LINEAGE,
            FORM_TASK.PLACE,
            FORM_TASK.REVISION),
    MONEY(
            Wording.of("预算资金", "money"),
            FORM_MONEY,
            FORM_MONEY.FORM_ID,
            FORM_MONEY.LINEAGE,
            FORM_MONEY.PLACE,
            FORM_MONEY.REVISION),
    TEXT(
            Wording.of("其他文字", "other text"),
            FORM_TEXT,
            FORM_TEXT.FORM_ID,
            FORM_TEXT.LINEAGE,
            FORM_TEXT.PLACE,
            FORM_TEXT.REVISION);

    private final Wording wording;
    private final Table<?> table;
    private final TableField<? extends Record, Long> form;
    private final TableField<? extends Record, String> lineage;
    private final TableField<? extends Record, Integer> place;
    private final TableField<? extends Record, Long> revision;

    Block(
            Wording wording,
            Table<?> table,
            TableField<? extends Record, Long> form,
            TableField<? extends Record, String> lineage,
            TableField<? extends Record, Integer> place,
            TableField<? extends Record, Long> revision) {
        this.wording = wording;
        this.table = table;
        this.form = form;
        this.lineage = lineage;
        this.place = place;
        this.revision = revision;
    }

    public Wording wording() {
        return wording;
    }

    /** By its name in addresses: {@code row}, {@code goal} … */
    public static Optional<Block> find(String key) {
        return Arrays.stream(values()).filter(block -> block.key().equals(key)).findFirst();
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Table<?> table() {
        return table;
    }

    TableField<? extends Record, Long> form() {
        return form;
    }

    TableField<? extends Record, String> lineage() {
        return lineage;
    }

    TableField<? extends Record, Integer> place() {
        return place;
    }

    TableField<? extends Record, Long> revision() {
        return revision;
    }
}
