package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.List;
import java.util.Optional;

/** HJ019: does the second level stand under its own first level? */
final class SecondLevelHome implements Rule {
    private static final RuleCard CARD = new RuleCard(
            19,
            Wording.of("二级指标归属", "Home of the second level"),
            Wording.of("二级指标是否放在所属的一级指标之下？", "Does the second level stand under its own first level?"),
            Wording.of("放错一级指标，各类权重和得分都会算错。", "Under another first level every weight and score by class goes wrong."),
            Wording.of("把该行移到所属的一级指标下，并核对两类的权重。", "Move the row to its own first level and check the weights of both."),
            Citation.reference("中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", "财预〔2021〕101号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Catalogue catalogue = Catalogue.of(examination.pack());
        return form.kind().hasIndicators()
                ? form.indicators().stream()
                        .flatMap(row -> check(row, catalogue).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> check(Indicator row, Catalogue catalogue) {
        Optional<FirstLevel> level = FirstLevel.of(row);
        Optional<String> printed = row.level2().value();
        if (level.isEmpty() || printed.isEmpty() || Catalogue.isOldCost(level.get(), printed.get())) {
            return Optional.empty();
        }
        return catalogue
                .findHome(printed.get())
                .filter(home -> home != level.get() && !catalogue.holds(level.get(), printed.get()))
                .map(home -> finding(row, level.get(), printed.get(), home));
    }

    private static Finding finding(Indicator row, FirstLevel level, String printed, FirstLevel home) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(row.row()),
                Mention.place(row.level2(), row.place()),
                Wording.of(
                        Mention.zh(row) + "：“" + printed + "”放在了“" + level.chinese() + "”下，应属“" + home.chinese()
                                + "”。请移到“" + home.chinese() + "”下。",
                        Mention.en(row) + " has “" + printed + "” under “" + level.chinese() + "”; it belongs under “"
                                + home.chinese() + "”. Move it there."));
    }
}
