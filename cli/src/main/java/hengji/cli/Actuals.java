package hengji.cli;

import hengji.core.form.Form;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.template.FillInReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The filled-in workbook that goes with a form, where one was named. */
sealed interface Actuals {
    /** The form with what was filled in; the form itself where nothing was. */
    Form merge(Form form);

    /** No workbook: forms speak for themselves. */
    record None() implements Actuals {
        @Override
        public Form merge(Form form) {
            return form;
        }
    }

    /** A workbook made by {@code template}. */
    final class Filled implements Actuals {
        private final Path file;
        private final byte[] content;

        private Filled(Path file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        @Override
        public Form merge(Form form) {
            try {
                return FillInReader.merge(form, content);
            } catch (UnreadableFile problem) {
                throw new UnreadableInput(file, problem.refusal());
            }
        }
    }

    static Actuals of(Optional<Path> workbook, List<Path> inputs) {
        if (workbook.isEmpty()) {
            return new None();
        }
        if (inputs.size() != 1) {
            throw new UsageError("--actuals 只能配一张表：请逐张运行。", "--actuals goes with one form: run them one by one.");
        }
        try {
            return new Filled(workbook.get(), Files.readAllBytes(workbook.get()));
        } catch (IOException _) {
            throw new UsageError(
                    "无法打开填报表“" + workbook.get() + "”。", "Cannot open the workbook " + workbook.get() + ".");
        }
    }
}
