package hengji.app.seal;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/** What is known of the check code on a sealed paper: from its text, else from the one who sent it. */
sealed interface PrintedCode {
    /** The code, and whether it was read from the file. */
    record Told(String code, boolean wasRead) implements PrintedCode {}

    /** None that can be relied on, and why. */
    record NotTold(SealAnswer.Refused refusal) implements PrintedCode {}

    /** The file's own code counts more than what was typed, and both must agree. */
    static PrintedCode of(List<String> read, String typed) {
        Optional<String> hand = CodeText.find(typed);
        return switch (read.size()) {
            case 0 -> hand.<PrintedCode>map(code -> new Told(code, false)).orElseGet(PrintedCode::needed);
            case 1 ->
                hand.filter(code -> !code.equals(read.getFirst()))
                        .<PrintedCode>map(code -> differing(read.getFirst(), code))
                        .orElseGet(() -> new Told(read.getFirst(), true));
            default -> several(read);
        };
    }

    private static PrintedCode needed() {
        return new NotTold(
                new SealAnswer.Refused(
                        "code-needed",
                        Wording.of("从文件中读不出校验码。", "No check code can be read from the file."),
                        Wording.of(
                                "请再选一次文件，并把纸上页脚右侧的 8 位校验码（如 7KQ2-M9XD）填在“校验码”一栏。",
                                "Choose the file again and type the eight characters at the foot of the paper, such as 7KQ2-M9XD.")));
    }

    private static PrintedCode differing(String read, String typed) {
        return new NotTold(new SealAnswer.Refused(
                "codes-differ",
                Wording.of(
                        "文件上的校验码是 " + read + "，您填的是 " + typed + "。",
                        "The file carries " + read + ", you typed " + typed + "."),
                Wording.of("请核对是不是选错了文件。", "Check whether it is the right file.")));
    }

    private static PrintedCode several(List<String> read) {
        return new NotTold(new SealAnswer.Refused(
                "several-codes",
                Wording.of(
                        "文件里有不同版本的校验码：" + String.join("、", read) + "。",
                        "The file carries codes of several versions: " + String.join(", ", read) + "."),
                Wording.of("请把同一版本的各页扫描成一个文件再上传。", "Scan the pages of one version into one file.")));
    }
}
