package hengji.core.audit.collection;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Finding;
import hengji.core.audit.Surroundings;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A county's departments held against each other: one index, asked once for each form. */
class CopiesInCollectionTest {
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int CHARACTERS = 3000;

    @Test
    void among_many_departments_only_the_copier_and_the_copied_are_told() {
        List<Form> departments = departments(60, 70);
        departments.add(copyOf(departments.get(7)));

        List<String> told = told(departments);

        assertThat(told).containsExactly("第8号局", "照抄局");
    }

    private static List<String> told(List<Form> departments) {
        Surroundings among = new Surroundings(
                List.of(), CopyIndex.of(departments), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        List<String> told = new ArrayList<>();
        for (Form form : departments) {
            List<Finding> findings = findings(new CopiedText(), form, among);
            if (!findings.isEmpty()) {
                told.add(CopyIndex.name(form));
            }
        }
        return told;
    }

    private static Form copyOf(Form form) {
        FormFixture copy = FormFixture.targetForm().of("照抄局");
        form.goals().forEach(goal -> copy.goal(goal.text().value().orElseThrow()));
        return copy.done().withIndicators(form.indicators());
    }

    private static List<Form> departments(int count, int rows) {
        Random random = new Random(20240601);
        List<Form> departments = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            departments.add(department(number, rows, random));
        }
        return departments;
    }

    private static Form department(int number, int rows, Random random) {
        FormFixture form = FormFixture.targetForm().of("第" + number + "号局");
        for (int goal = 0; goal < 5; goal++) {
            form.goal("坚持以人民为中心，" + words(random, 90));
        }
        for (int task = 0; task < 10; task++) {
            form.task(words(random, 10), "一是" + words(random, 60));
        }
        for (int row = 0; row < rows; row++) {
            form.rows(row(words(random, 12)).atLeast(String.valueOf(random.nextInt(1000)), "个"));
        }
        return form.done();
    }

    private static String words(Random random, int length) {
        return random.ints(length, FIRST_CHARACTER, FIRST_CHARACTER + CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Prints how long 500 departments of 70 rows take, index included. */
    public static void main(String[] arguments) {
        List<Form> departments = departments(500, 70);
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            int told = told(departments).size();
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms, " + told + " told");
        }
    }
}
