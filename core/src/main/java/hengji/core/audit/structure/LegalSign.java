package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** HJ010: is the sign of every row one of the legal ones? */
final class LegalSign implements Rule {
    private static final RuleCard CARD = new RuleCard(
            10,
            Wording.of("指标性质合法", "Legal sign"),
            Wording.of("指标性质是否为 ≥、＞、＝、＜、≤ 或定性之一？", "Is the sign one of ≥, ＞, ＝, ＜, ≤ or “qualitative”?"),
            Wording.of(
                    "性质不明，就不知道多好还是少好，无法计分。",
                    "Without a sign nobody knows whether more or less is better, and no score can be computed."),
            Wording.of("从 ≥、＞、＝、＜、≤、定性中选一个填写。", "Choose one of ≥, ＞, ＝, ＜, ≤ and “qualitative”."),
            Citation.systemDefault("指标性质取值"));

    /** More unsigned rows than this are told of together. */
    private static final int FEW = 3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators()) {
            return List.of();
        }
        Set<String> other = examination.pack().get(Vocabulary.OTHER_SIGNS).value();
        List<Indicator> unsigned =
                form.indicators().stream().filter(LegalSign::isUnsigned).toList();
        Stream<Finding> blank = unsigned.size() > FEW
                ? Stream.of(unsigned(unsigned))
                : unsigned.stream().map(row -> finding(row, "没有填指标性质", "has no sign"));
        Stream<Finding> illegal = form.indicators().stream().flatMap(row -> illegal(row, other).stream());
        return Stream.concat(blank, illegal).toList();
    }

    private static boolean isUnsigned(Indicator row) {
        return row.sign() instanceof Field.Blank
                && Mention.isNamed(row)
                && row.target().isKnown()
                && Mention.raw(row.sign()).isEmpty()
                && !sharesCell(row);
    }

    private static Optional<Finding> illegal(Indicator row, Set<String> other) {
        String printed = Mention.raw(row.sign());
        return row.sign() instanceof Field.Unreadable && !other.contains(printed)
                ? Optional.of(finding(row, "指标性质写成“" + printed + "”", "has the sign “" + printed + "”"))
                : Optional.empty();
    }

    /** Whether sign and target were printed in one cell, so that the sign has no cell of its own to be blank. */
    private static boolean sharesCell(Indicator row) {
        return Mention.place(row.sign(), row.place()).equals(Mention.place(row.target(), row.place()));
    }

    /** A column left empty is one fault, not one a row. */
    private static Finding unsigned(List<Indicator> rows) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                Mention.numbers(rows),
                Mention.place(rows.getFirst().sign(), rows.getFirst().place()),
                Wording.of(
                        rows.size() + " 项指标没有填指标性质，不知道多好还是少好。请逐项选填 ≥、＞、＝、＜、≤ 或“定性”。",
                        rows.size()
                                + " indicators have no sign, so nobody knows whether more is better. Choose one for each."));
    }

    private static Finding finding(Indicator row, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(row.row()),
                Mention.place(row.sign(), row.place()),
                Wording.of(
                        Mention.zh(row) + "：" + zh + "，应为 ≥、＞、＝、＜、≤ 或“定性”之一。请改选。",
                        Mention.en(row) + " " + en + "; choose one of ≥, ＞, ＝, ＜, ≤ and “qualitative”."));
    }
}
