package hengji.app.step;

import hengji.app.path.Opening;
import hengji.core.explain.Wording;
import hengji.core.workflow.Action;
import hengji.core.workflow.Demand;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * One action as a page offers it.
 *
 * @param form of which form
 * @param opening the action, what it takes and what stands in its way
 * @param problems errors the form goes in with
 * @param back where the page leads after it
 * @param typed what was typed before it was refused; empty at first
 */
public record ActionCard(long form, Opening opening, int problems, String back, Map<String, String> typed) {
    public ActionCard {
        typed = Map.copyOf(typed);
    }

    public Action action() {
        return opening.action();
    }

    public Wording wording() {
        return opening.action().wording();
    }

    public List<Obstacle> obstacles() {
        return opening.obstacles();
    }

    public boolean isOpen() {
        return opening.obstacles().isEmpty();
    }

    public boolean asksReason() {
        return takes(Demand.REASON) || (problems > 0 && takes(Demand.PROBLEMS_EXPLAINED)) || asksGrade();
    }

    public boolean asksScan() {
        return takes(Demand.SCAN);
    }

    public boolean asksDocument() {
        return takes(Demand.DOCUMENT);
    }

    public boolean asksGrade() {
        return takes(Demand.GRADE);
    }

    public boolean asksConfirmation() {
        return problems > 0 && takes(Demand.PROBLEMS_CONFIRMED);
    }

    /** Whether nothing has to be typed, so that one button does it. */
    public boolean isPlain() {
        return !asksReason() && !asksScan() && !asksDocument() && !asksGrade() && !asksConfirmation();
    }

    /** Whether it leads forward. */
    public boolean isForward() {
        return switch (action()) {
            case SUBMIT, ANSWER, SIGN, PASS, GRADE, APPROVE, ACCEPT -> true;
            default -> false;
        };
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What a reason is asked for. */
    public Wording reasonLabel() {
        return switch (action()) {
            case SUBMIT_WITH_PROBLEMS, FILE_ON_BEHALF ->
                Wording.of("带问题报送的理由（逐条说明未改正的错误）", "Why it goes in with its errors, one by one");
            case RECOMMEND -> Wording.of("审核建议", "Recommendation");
            case GRADE -> Wording.of("评定说明（评为“差”时必填）", "Explanation (due for poor)");
            case FILE_OFFLINE -> Wording.of("线下报送的依据", "Ground for filing on paper");
            case ADJUST -> Wording.of("调整原因", "Why it is adjusted");
            default -> Wording.of("理由", "Reason");
        };
    }

    /** What a document is asked for. */
    public Wording documentLabel() {
        return switch (action()) {
            case FILE_OFFLINE -> Wording.of("回执编号", "Receipt number");
            case ADJUST -> Wording.of("调整依据文号", "Document that grounds it");
            default -> Wording.of("文号", "Document number");
        };
    }

    private boolean takes(Demand demand) {
        return opening.takes(demand);
    }
}
