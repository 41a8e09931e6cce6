package hengji.app.form;

import static hengji.app.tables.Tables.FORM_GOAL;
import static hengji.app.tables.Tables.FORM_MONEY;
import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.FORM_TASK;
import static hengji.app.tables.Tables.FORM_TEXT;

import hengji.core.explain.Wording;
import hengji.documents.recognise.words.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.TableField;

/** A cell of a line that somebody types; the text is kept as typed. */
public enum Column {
    LEVEL1(Block.ROW, Phase.TARGET, Wording.of("一级指标", "Level 1"), FORM_ROW.LEVEL1, Term.LEVEL1),
    LEVEL2(Block.ROW, Phase.TARGET, Wording.of("二级指标", "Level 2"), FORM_ROW.LEVEL2, Term.LEVEL2),
    NAME(Block.ROW, Phase.TARGET, Wording.of("三级指标", "Indicator"), FORM_ROW.NAME, Term.NAME),
    SIGN(Block.ROW, Phase.TARGET, Wording.of("指标性质", "Sign"), FORM_ROW.SIGN, Term.SIGN),
    TARGET(Block.ROW, Phase.TARGET, Wording.of("指标值", "Target"), FORM_ROW.TARGET, Term.TARGET),
    UNIT(Block.ROW, Phase.TARGET, Wording.of("度量单位", "Unit"), FORM_ROW.UNIT, Term.UNIT),
    WEIGHT(Block.ROW, Phase.TARGET, Wording.of("权重", "Weight"), FORM_ROW.WEIGHT, Term.WEIGHT),
    MET_WHEN(Block.ROW, Phase.TARGET, Wording.of("达成标准", "Met when"), FORM_ROW.MET_WHEN),
    PARTLY_WHEN(Block.ROW, Phase.TARGET, Wording.of("部分达成标准", "Partly met when"), FORM_ROW.PARTLY_WHEN),
    UNMET_WHEN(Block.ROW, Phase.TARGET, Wording.of("未达成标准", "Not met when"), FORM_ROW.UNMET_WHEN),
    PROOF(Block.ROW, Phase.TARGET, Wording.of("佐证方式", "How proved"), FORM_ROW.PROOF),
    ACTUAL(Block.ROW, Phase.RESULT, Wording.of("完成值", "Actual"), FORM_ROW.ACTUAL, Term.ACTUAL),
    JUDGEMENT(Block.ROW, Phase.RESULT, Wording.of("定性判断", "Judgement"), FORM_ROW.JUDGEMENT, Term.JUDGEMENT),
    SCORE(Block.ROW, Phase.RESULT, Wording.of("自评得分", "Self score"), FORM_ROW.SCORE, Term.SCORE),
    ADJUSTMENT(Block.ROW, Phase.RESULT, Wording.of("调整说明", "Adjustment"), FORM_ROW.ADJUSTMENT, Term.ADJUSTMENT),
    REASON(Block.ROW, Phase.RESULT, Wording.of("偏差原因及改进措施", "Reason"), FORM_ROW.REASON, Term.REASON),
    EVIDENCE(Block.ROW, Phase.RESULT, Wording.of("佐证材料", "Evidence"), FORM_ROW.EVIDENCE, Term.EVIDENCE),

    GOAL_TEXT(Block.GOAL, Phase.TARGET, Wording.of("总体目标", "Goal"), FORM_GOAL.TEXT),
    GOAL_ACHIEVED(Block.GOAL, Phase.RESULT, Wording.of("实际完成情况", "Achieved"), FORM_GOAL.ACHIEVED),

    TASK_NAME(Block.TASK, Phase.TARGET, Wording.of("任务名称", "Task"), FORM_TASK.NAME),
    TASK_CONTENT(Block.TASK, Phase.TARGET, Wording.of("主要内容", "Content"), FORM_TASK.CONTENT),
    TASK_AMOUNT(Block.TASK, Phase.TARGET, Wording.of("金额", "Amount"), FORM_TASK.AMOUNT),
    TASK_ACHIEVED(Block.TASK, Phase.RESULT, Wording.of("完成情况", "Achieved"), FORM_TASK.ACHIEVED),

    MONEY_ITEM(Block.MONEY, Phase.TARGET, Wording.of("资金来源", "Source"), FORM_MONEY.ITEM),
    MONEY_INITIAL(Block.MONEY, Phase.TARGET, Wording.of("年初预算数", "Initial budget"), FORM_MONEY.INITIAL),
    MONEY_ADJUSTED(Block.MONEY, Phase.RESULT, Wording.of("全年预算数", "Adjusted budget"), FORM_MONEY.ADJUSTED),
    MONEY_EXECUTED(Block.MONEY, Phase.RESULT, Wording.of("全年执行数", "Executed"), FORM_MONEY.EXECUTED),
    MONEY_REASON(Block.MONEY, Phase.RESULT, Wording.of("原因", "Reason"), FORM_MONEY.REASON),

    TEXT_HEADING(Block.TEXT, Phase.TARGET, Wording.of("栏目", "Heading"), FORM_TEXT.HEADING),
    TEXT_TEXT(Block.TEXT, Phase.RESULT, Wording.of("内容", "Text"), FORM_TEXT.TEXT);

    /** When a cell is filled in. */
    public enum Phase {
        TARGET,
        RESULT
    }

    private final Block block;
    private final Phase phase;
    private final Wording wording;
    private final TableField<? extends Record, String> field;
    private final Optional<Term> term;

    Column(Block block, Phase phase, Wording wording, TableField<? extends Record, String> field) {
        this(block, phase, wording, field, Optional.empty());
    }

    Column(Block block, Phase phase, Wording wording, TableField<? extends Record, String> field, Term term) {
        this(block, phase, wording, field, Optional.of(term));
    }

    Column(Block block, Phase phase, Wording wording, TableField<? extends Record, String> field, Optional<Term> term) {
        this.block = block;
        this.phase = phase;
        this.wording = wording;
        this.field = field;
        this.term = term;
    }

    /** The columns of a block, left to right. */
    public static List<Column> of(Block block) {
        return Arrays.stream(values()).filter(column -> column.block == block).toList();
    }

    /** By its name in addresses: {@code target}, {@code met-when} … */
    public static Optional<Column> find(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Block block() {
        return block;
    }

    public Phase phase() {
        return phase;
    }

    public Wording wording() {
        return wording;
    }

    /** What it is to a form's reader; absent for what only the office keeps. */
    public Optional<Term> term() {
        return term;
    }

    /** The longest text it takes, in characters. */
    public int longest() {
        return field.getDataType().length();
    }

    TableField<? extends Record, String> field() {
        return field;
    }
}
