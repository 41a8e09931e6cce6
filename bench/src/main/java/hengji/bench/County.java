package hengji.bench;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import hengji.core.form.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Made-up departments of one county (虚构). Their texts are as long as the sample's and drawn from its words, so that
 * they share many runs of characters; every tenth department copies the goal of the one before it.
 */
final class County {
    private static final int CHUNK = 4;

    private final Form sample;
    private final String words;
    private final SplittableRandom random = new SplittableRandom(500);

    private County(Form sample) {
        this.sample = sample;
        StringBuilder all = new StringBuilder();
        sample.goals().forEach(goal -> all.append(goal.text().value().orElse("")));
        sample.tasks().forEach(task -> all.append(task.content().value().orElse("")));
        words = all.toString();
    }

    static List<Form> of(SeedForm seed, int departments, int rows) throws IOException {
        County county = new County(Inputs.read(WordFile.of(seed.variant(0))));
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < departments; i++) {
            Form form = county.department(i, rows);
            forms.add(i % 10 == 9 ? with(form, forms.getLast().goals()) : form);
        }
        return forms;
    }

    private Form department(int number, int rows) {
        List<Goal> goals = sample.goals().stream()
                .map(goal -> new Goal(goal.number(), drawn(goal.text()), goal.achieved(), goal.place()))
                .toList();
        List<Task> tasks = sample.tasks().stream()
                .map(task -> new Task(task.name(), drawn(task.content()), task.amount(), task.achieved(), task.place()))
                .toList();
        List<Indicator> indicators = sample.indicators().stream()
                .limit(rows)
                .map(row -> row.toDraft().name(drawn(row.name())).toIndicator())
                .toList();
        Heads heads = sample.heads();
        Heads named = new Heads(
                heads.title(),
                heads.fiscalYear(),
                heads.region(),
                Field.known("示范县（虚构）第" + number + "局", new Source(Place.WHOLE, "")),
                heads.unitCode(),
                heads.projectCode(),
                heads.project(),
                heads.scope(),
                heads.supervisor());
        return new Form(
                sample.origin(),
                sample.kind(),
                named,
                sample.budget(),
                goals,
                tasks,
                indicators,
                sample.total(),
                sample.grade(),
                sample.texts(),
                sample.notes());
    }

    private static Form with(Form form, List<Goal> goals) {
        return new Form(
                form.origin(),
                form.kind(),
                form.heads(),
                form.budget(),
                goals,
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                form.notes());
    }

    /** As long as the text was, put together from short pieces of the sample's texts. */
    private Field<String> drawn(Field<String> text) {
        return text.map(old -> {
            StringBuilder fresh = new StringBuilder();
            while (fresh.length() < old.length()) {
                int at = random.nextInt(words.length() - CHUNK);
                fresh.append(words, at, at + CHUNK);
            }
            return fresh.substring(0, old.length());
        });
    }
}
