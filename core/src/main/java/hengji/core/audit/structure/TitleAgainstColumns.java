package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HJ013: does the title promise another form than the columns make? */
final class TitleAgainstColumns implements Rule {
    private static final RuleCard CARD = new RuleCard(
            13,
            Wording.of("标题与表格不符", "Title against columns"),
            Wording.of("标题所说的表，是不是表格各列实际构成的表？", "Is the form that the title names the one its columns make?"),
            Wording.of(
                    "标题写自评而没有完成值，公开后会被认为没有自评。",
                    "A form that is called a self-evaluation and has no actuals looks like none was made."),
            Wording.of("改正标题，或换用与标题相符的表样。", "Correct the title, or use the form that it names."),
            Citation.systemDefault("表种以列为准"));

    /** Where in the year a form belongs. */
    private record Stage(Wording name, Wording sign, List<String> words) {}

    private static final Stage TARGET = new Stage(
            Wording.of("目标表", "target form"),
            Wording.of("没有完成值、得分、偏差原因等列", "no columns of actuals, scores or reasons"),
            List.of("目标表", "目标申报", "目标批复", "绩效目标"));
    private static final Stage MONITORING = new Stage(
            Wording.of("监控表", "monitoring form"),
            Wording.of("有执行情况、全年预计等列", "columns of progress and forecast"),
            List.of("监控"));
    private static final Stage SELF_EVALUATION = new Stage(
            Wording.of("自评表", "self-evaluation"),
            Wording.of("有完成值等列", "columns of actuals"),
            List.of("自评", "完成情况", "评价表"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Optional<Stage> columns = stage(form.kind());
        Optional<Stage> title = form.heads().title().value().flatMap(TitleAgainstColumns::stage);
        boolean differ =
                columns.isPresent() && title.isPresent() && !columns.get().equals(title.get());
        return differ ? List.of(finding(form, title.get(), columns.get())) : List.of();
    }

    private static Optional<Stage> stage(FormKind kind) {
        if (kind.isTarget()) {
            return Optional.of(TARGET);
        }
        if (kind.isSelfEvaluation()) {
            return Optional.of(SELF_EVALUATION);
        }
        return kind == FormKind.MONITORING ? Optional.of(MONITORING) : Optional.empty();
    }

    /** 绩效目标自评表 is a self-evaluation of targets, so the later stage decides. */
    private static Optional<Stage> stage(String title) {
        return Stream.of(MONITORING, SELF_EVALUATION, TARGET)
                .filter(stage -> stage.words.stream().anyMatch(title::contains))
                .findFirst();
    }

    private static Finding finding(Form form, Stage title, Stage columns) {
        String text = form.heads().title().value().orElse("");
        return Finding.of(
                CARD,
                Severity.HINT,
                List.of(),
                Mention.place(form.heads().title(), Place.WHOLE),
                Wording.of(
                        "标题“" + text + "”说的是" + title.name.zh() + "，而从各列看是" + columns.name.zh() + "（"
                                + columns.sign.zh() + "）。请改正标题，或换用相符的表样。",
                        "The title “" + text + "” names a " + title.name.en() + ", but the columns make a "
                                + columns.name.en() + " (" + columns.sign.en() + "). Correct the title or the form."));
    }
}
