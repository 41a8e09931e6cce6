package hengji.core.recheck;

import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be seen of a row's evidence without reading it. A reviewer may judge it lower, and higher only with a reason.
 *
 * @param atBest the best it can count as
 * @param doubts what speaks against it
 */
public record EvidenceFacts(Proof atBest, List<Wording> doubts) {
    public EvidenceFacts {
        doubts = List.copyOf(doubts);
    }

    /**
     * Looks at the papers of a row.
     *
     * @param fiscalYear the year evaluated
     * @param handedIn the day the self-evaluation was handed in
     */
    public static EvidenceFacts of(
            Indicator row, List<Paper> papers, int fiscalYear, Optional<LocalDate> handedIn, Pack pack) {
        if (papers.isEmpty()) {
            return new EvidenceFacts(Proof.NONE, List.of(Wording.of("没有佐证材料。", "There is no evidence.")));
        }
        List<Wording> doubts = new ArrayList<>();
        papers.forEach(paper -> paper.dated()
                .ifPresent(day -> date(paper, day, fiscalYear, handedIn).ifPresent(doubts::add)));
        if (IndicatorClass.of(row) == IndicatorClass.SATISFACTION && !isSurvey(papers, pack)) {
            doubts.add(Wording.of(
                    "满意度没有调查材料（问卷、访谈、回访等）。", "Nothing shows that anybody was asked how satisfied they are."));
        }
        return new EvidenceFacts(doubts.isEmpty() ? Proof.ENOUGH : Proof.WEAK, doubts);
    }

    /** Whether a reviewer who judges so owes a reason. */
    public boolean asksForReason(Proof judged) {
        return judged.compareTo(atBest) < 0;
    }

    private static Optional<Wording> date(Paper paper, LocalDate day, int fiscalYear, Optional<LocalDate> handedIn) {
        if (day.getYear() < fiscalYear) {
            return doubt(paper, day, "早于 " + fiscalYear + " 年度", "before " + fiscalYear);
        }
        Optional<LocalDate> late = handedIn.filter(day::isAfter);
        if (late.isPresent()) {
            return doubt(paper, day, "晚于自评报送日 " + late.get(), "after the self-evaluation was handed in");
        }
        return day.getYear() > fiscalYear + 1
                ? doubt(paper, day, "晚于 " + (fiscalYear + 1) + " 年", "long after " + fiscalYear)
                : Optional.empty();
    }

    private static Optional<Wording> doubt(Paper paper, LocalDate day, String zh, String en) {
        return Optional.of(Wording.of(
                "“" + paper.name() + "”日期 " + day + " " + zh + "，与完成情况矛盾。",
                "\"" + paper.name() + "\" is dated " + day + ", " + en + "."));
    }

    private static boolean isSurvey(List<Paper> papers, Pack pack) {
        Set<String> words = pack.get(Vocabulary.SURVEYS).value();
        return papers.stream().anyMatch(paper -> words.stream().anyMatch(paper.name()::contains));
    }
}
