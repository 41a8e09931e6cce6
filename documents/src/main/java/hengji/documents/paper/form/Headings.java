package hengji.documents.paper.form;

import hengji.core.form.Form;
import hengji.core.form.FormKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the official forms print above their columns and beside their blocks. */
final class Headings {
    private static final Pattern PERIOD = Pattern.compile("(.*月)执行情况");

    private final FormKind kind;
    private final boolean signed;
    private final Optional<String> period;

    /** @param signed whether sign, value and unit stand in columns of their own */
    Headings(Form form, boolean signed) {
        kind = form.kind();
        this.signed = signed;
        period = form.texts().stream()
                .map(text -> PERIOD.matcher(text.heading()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    String of(Column column) {
        return switch (column) {
            case LEVEL1 -> "一级指标";
            case LEVEL2 -> "二级指标";
            case NAME -> "三级指标";
            case SIGN -> isDepartmentTarget() ? "绩效指标性质" : "指标性质";
            case TARGET -> target();
            case UNIT -> isDepartmentTarget() ? "绩效度量单位" : "度量单位";
            case ACTUAL -> actual();
            case JUDGEMENT -> "定性判断";
            case WEIGHT -> signed ? "权重" : "分值";
            case SCORE -> kind == FormKind.SCORECARD ? "自评得分" : "得分";
            case REVIEW -> "核查得分";
            case REASON -> reason();
            case ADJUSTMENT -> "调整说明";
            case EVIDENCE -> "佐证材料";
        };
    }

    String budget() {
        if (isDepartmentTarget()) {
            return "年度部门整体支出预算";
        }
        return kind.isDepartment() ? "部门预算" : kind.isTransfer() ? "资金情况" : "项目资金";
    }

    /** Executed in the year, or by the months that a 监控表 speaks of. */
    String executed() {
        return kind == FormKind.MONITORING ? period.orElse("") + "执行数" : "全年执行数";
    }

    /** Above the whole table of indicators; a scorecard is nothing else. */
    Optional<String> indicators() {
        return kind == FormKind.SCORECARD ? Optional.empty() : Optional.of("年度绩效指标");
    }

    String goal() {
        return "年度总体目标";
    }

    private boolean isDepartmentTarget() {
        return kind == FormKind.DEPARTMENT_TARGET;
    }

    private String target() {
        if (isDepartmentTarget()) {
            return "绩效指标值";
        }
        if (kind.isTransfer() || signed) {
            return "指标值";
        }
        return kind == FormKind.PROJECT_SELF_EVALUATION ? "年度指标值(A)" : "年度指标值";
    }

    private String actual() {
        if (kind.isTransfer()) {
            return "全年实际完成值";
        }
        if (kind == FormKind.MONITORING) {
            return "执行情况";
        }
        return signed ? "完成值" : "实际完成值(B)";
    }

    private String reason() {
        if (kind.isTransfer()) {
            return "未完成原因和改进措施";
        }
        if (kind == FormKind.MONITORING) {
            return "偏差原因分析";
        }
        return signed ? "未完成原因分析" : "偏差原因分析及改进措施";
    }
}
