package hengji.core.audit.collection;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Passage;
import hengji.core.audit.PerPack;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Sameness;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HJ046: was the text taken from another department or an earlier year, or does it speak of another sector? */
final class CopiedText implements Rule {
    private static final RuleCard CARD = new RuleCard(
            46,
            Wording.of("文字雷同", "Copied text"),
            Wording.of(
                    "目标、任务、指标是否抄自其他部门或往年，或写着其他行业的内容？",
                    "Were goals, tasks or rows taken from another department or year, or do they speak of another sector?"),
            Wording.of(
                    "照抄的目标不是本部门当年要做的事，批复后无法执行和评价。",
                    "What was copied is not what this office will do and cannot be judged."),
            Wording.of(
                    "按本部门当年职责和预算重写；共同任务请写明本部门承担的部分。",
                    "Write it anew from this office's duties and budget; of a shared task say which part is yours."),
            Citation.systemDefault("目标应当符合部门职责"));

    private static final PerPack<Sectors> SECTORS =
            new PerPack<>(pack -> Sectors.of(pack.get(Vocabulary.SECTOR_WORDS).value()));

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
        return Stream.of(texts(examination), rows(examination), sectors(examination))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> texts(Examination examination) {
        Pack pack = examination.pack();
        int length = pack.get(Limit.COPIED_LENGTH).value().intValueExact();
        if (examination.surroundings().others().isEmpty()
                && examination.surroundings().history().isEmpty()) {
            return List.of();
        }
        return CopyIndex.texts(examination.form())
                .filter(passage -> Sameness.key(passage.text()).length() >= length)
                .flatMap(passage ->
                        fromYear(passage, examination).or(() -> fromDepartment(passage, examination)).stream())
                .toList();
    }

    private static Optional<Finding> fromYear(Passage passage, Examination examination) {
        Form form = examination.form();
        String key = Sameness.key(passage.text());
        return new History(form, examination.surroundings().history())
                .earlier().stream()
                        .filter(before -> CopyIndex.texts(before)
                                .anyMatch(old -> Sameness.key(old.text()).equals(key)))
                        .map(before -> before.heads().year().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .map(year -> finding(
                                passage,
                                "与 " + year + " 年的表逐字相同。请按今年的工作改写。",
                                "is word for word that of " + year + ". Write it for this year."));
    }

    /** A sentence that half of all departments have is common wording and nobody's own. */
    private static Optional<Finding> fromDepartment(Passage passage, Examination examination) {
        CopyIndex others = examination.surroundings().others();
        int least = examination.pack().get(Limit.COPIED_TEXT).value().intValueExact();
        List<CopyIndex.Copy> copies = others.findCopies(passage.text(), examination.form(), least);
        long departments = copies.stream()
                .map(copy -> CopyIndex.name(copy.other()))
                .distinct()
                .count();
        boolean common = departments > 2 && 2 * departments >= others.departmentsBeside(examination.form());
        return common ? Optional.empty() : copies.stream().findFirst().map(copy -> copied(passage, copy, departments));
    }

    private static Finding copied(Passage passage, CopyIndex.Copy copy, long departments) {
        String more = departments > 1 ? "等 " + departments + " 个部门" : "";
        String enMore = departments > 1 ? " and " + (departments - 1) + " more" : "";
        return finding(
                passage,
                "有 " + copy.percent() + "% 的文字与“" + CopyIndex.name(copy.other()) + "”" + more + "的“"
                        + copy.passage().label().zh() + "”相同。请按本部门职责改写。",
                "shares " + copy.percent() + " % of its text with “"
                        + copy.passage().label().en() + "” of “" + CopyIndex.name(copy.other()) + "”" + enMore
                        + ". Write it for this office.");
    }

    private static List<Finding> rows(Examination examination) {
        CopyIndex others = examination.surroundings().others();
        if (others.isEmpty()) {
            return List.of();
        }
        Form form = examination.form();
        Cited<BigDecimal> share = examination.pack().get(Limit.COPIED_ROWS);
        BigDecimal all = BigDecimal.valueOf(form.indicators().size());
        return others.findSameRows(form).stream()
                .findFirst()
                .filter(same -> BigDecimal.valueOf(same.rows().size())
                                .multiply(Decimals.HUNDRED)
                                .compareTo(share.value().multiply(all))
                        >= 0)
                .map(same -> sameRows(same, form).citing(share.citation()))
                .stream()
                .toList();
    }

    private static Finding sameRows(CopyIndex.SameRows same, Form form) {
        int all = form.indicators().size();
        String name = CopyIndex.name(same.other());
        return Finding.of(
                CARD,
                Severity.WARNING,
                Mention.numbers(same.rows()),
                same.rows().getFirst().place(),
                Wording.of(
                        all + " 项指标中有 " + same.rows().size() + " 项的名称、指标值、单位与“" + name + "”完全相同。请按本部门工作重设指标。",
                        same.rows().size() + " of " + all + " indicators have the name, target and unit of those of “"
                                + name + "”. Set this office's own."));
    }

    private static List<Finding> sectors(Examination examination) {
        String office = examination.form().heads().organization().value().orElse("");
        Sectors.Foreign foreign = SECTORS.of(examination.pack()).foreignTo(office);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : examination.passages()) {
            if (passage.part() != Passage.Part.HEADS && passage.part() != Passage.Part.REMARKS) {
                foreign.findIn(passage.text())
                        .map(word -> strange(passage, word))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding strange(Passage passage, Sectors.Word word) {
        return finding(
                passage,
                "出现“" + word.word() + "”，一般是" + word.sector() + "部门的内容。请核对是否照抄。",
                "mentions “" + word.word() + "”, which belongs to the sector " + word.sector() + ". Was it copied?");
    }

    private static Finding finding(Passage passage, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.WARNING,
                passage.rows(),
                passage.place(),
                Wording.of(passage.label().zh() + zh, "The " + passage.label().en() + " " + en));
    }
}
