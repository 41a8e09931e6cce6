package hengji.core.rollup;

import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The approved list against the forms received (批复项目与报送表核对). Projects go by their code.
 *
 * @param missing approved, no form received
 * @param unexpected received, not on the list
 * @param twice codes of which more than one form was received
 * @param otherAmount received with another amount than approved
 */
public record Coverage(
        List<ApprovedProject> missing,
        List<ProjectForm> unexpected,
        List<String> twice,
        List<OtherAmount> otherAmount) {
    public Coverage {
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
        twice = List.copyOf(twice);
        otherAmount = List.copyOf(otherAmount);
    }

    /** An approved amount and the one on the form. */
    public record OtherAmount(ApprovedProject project, BigDecimal onForm) {}

    /**
     * Compares.
     *
     * @param unit the unit of the list's amounts
     */
    public static Coverage of(List<ApprovedProject> approved, List<ProjectForm> received, AmountUnit unit) {
        Map<String, List<ProjectForm>> byCode = received.stream().collect(Collectors.groupingBy(ProjectForm::code));
        List<String> listed = approved.stream().map(ApprovedProject::code).toList();
        return new Coverage(
                approved.stream()
                        .filter(project -> !byCode.containsKey(project.code()))
                        .toList(),
                received.stream().filter(form -> !listed.contains(form.code())).toList(),
                byCode.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                approved.stream()
                        .flatMap(project -> byCode.getOrDefault(project.code(), List.of()).stream()
                                .flatMap(form -> otherAmount(project, form, unit).stream()))
                        .toList());
    }

    public boolean isComplete() {
        return missing.isEmpty() && unexpected.isEmpty() && twice.isEmpty() && otherAmount.isEmpty();
    }

    /** What to do, one sentence each. */
    public List<Wording> sentences() {
        List<Wording> all = new ArrayList<>();
        missing.forEach(project -> all.add(Wording.of(
                "项目“" + project.name() + "”（" + project.code() + "）已批复，未收到表，请补报。",
                "No form was received for " + project.code() + ".")));
        unexpected.forEach(form -> all.add(Wording.of(
                "项目“" + form.name() + "”（" + form.code() + "）不在批复清单中，请核对编码，或补录批复。",
                form.code() + " is not on the approved list.")));
        twice.forEach(code -> all.add(
                Wording.of("项目 " + code + " 收到不止一张表，请保留一张。", "More than one form was received for " + code + ".")));
        otherAmount.forEach(other -> all.add(Wording.of(
                "项目“" + other.project().name() + "”批复 "
                        + other.project().amount().map(Decimals::text).orElse("—") + "，表上 "
                        + Decimals.text(other.onForm()) + "，请核对。",
                other.project().code() + " has another amount than approved.")));
        return List.copyOf(all);
    }

    private static Optional<OtherAmount> otherAmount(ApprovedProject project, ProjectForm form, AmountUnit unit) {
        Optional<BigDecimal> printed = MoneyTie.amount(form.form(), BudgetRole.TOTAL)
                .map(amount -> form.form().budget().unit().convert(amount, unit));
        return project.amount()
                .flatMap(amount -> printed.filter(other -> !Decimals.same(amount, other)))
                .map(other -> new OtherAmount(project, other));
    }
}
