package hengji.cli;

import hengji.core.audit.WrittenReport;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.ReportReader;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The reading desk: opens files and says what came of it. */
final class Desk {
    private final FormReader reader;
    private final Limits limits;

    Desk(Limits limits) {
        this.limits = limits;
        reader = new FormReader(limits);
    }

    /** What came of opening a file. */
    sealed interface Opened {
        Path path();
    }

    /** Forms were found. */
    record Found(Path path, List<Form> forms) implements Opened {}

    /** None was, and why. */
    record Unread(Path path, Refusal refusal) implements Opened {}

    Opened open(Path path) {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > limits.fileBytes()) {
                return new Unread(path, tooLarge(path));
            }
            return switch (reader.read(path)) {
                case Reading.Forms(List<Form> forms) -> new Found(path, forms);
                case Reading.Refused(Refusal refusal) -> new Unread(path, refusal);
            };
        } catch (NoSuchFileException _) {
            return new Unread(path, notFound(path));
        } catch (IOException problem) {
            return new Unread(path, unopened(path, problem));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            return new Unread(path, beyondUs(unexpected));
        }
    }

    /** The first form of a file that must be there. */
    Form only(Path path) {
        return switch (open(path)) {
            case Found(Path _, List<Form> forms) -> forms.getFirst();
            case Unread(Path _, Refusal refusal) -> throw new UnreadableInput(path, refusal);
        };
    }

    /** A written report that must be readable. */
    WrittenReport report(Path path) {
        try {
            return new ReportReader(limits).read(name(path), Files.readAllBytes(path));
        } catch (UnreadableFile problem) {
            throw new UnreadableInput(path, problem.refusal());
        } catch (IOException problem) {
            throw new UnreadableInput(path, unopened(path, problem));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private Refusal tooLarge(Path path) {
        long allowed = limits.fileBytes() >> 20;
        return new Refusal(
                Refusal.Reason.TOO_LARGE,
                Wording.of(
                        "文件“" + name(path) + "”超过 " + allowed + " MiB：请拆分，或用 --max-file-mib 放宽上限。",
                        "File " + name(path) + " is larger than " + allowed
                                + " MiB: split it, or raise the limit with --max-file-mib."));
    }

    /** One file that Hengji cannot cope with never ends the run for the others. */
    private static Refusal beyondUs(Throwable unexpected) {
        String what = unexpected.getClass().getSimpleName();
        return new Refusal(
                Refusal.Reason.DAMAGED,
                Wording.of(
                        "读取这个文件时出错（" + what + "），没有采用任何内容。请用原软件打开检查后另存，再提交；仍然出错时请把文件交给维护者。",
                        "Reading this file failed (" + what
                                + "); nothing of it was taken. Save it again, or send it to the maintainers."));
    }

    private static Refusal notFound(Path path) {
        return new Refusal(
                Refusal.Reason.NOT_FOUND,
                Wording.of(
                        "找不到文件“" + Shown.line(path.toString()) + "”：请检查路径和文件名。",
                        "There is no file " + Shown.line(path.toString()) + ": check its folder and name."));
    }

    private static Refusal unopened(Path path, IOException problem) {
        return new Refusal(
                Refusal.Reason.NOT_FOUND,
                Wording.of(
                        "无法打开“" + Shown.line(path.toString()) + "”：请检查权限，并关闭正在使用它的程序。",
                        "Cannot open " + Shown.line(path.toString()) + " ("
                                + problem.getClass().getSimpleName()
                                + "): check its permissions and close programs that use it."));
    }
}
