package hengji.documents.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.Refusal.Reason;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Optional;

/** Why a JSON file cannot be read, for the person who sent it. */
final class JsonRefusals {
    private JsonRefusals() {}

    static UnreadableFile empty() {
        return refuse(Reason.EMPTY, "文件是空的，请重新导出后再报送。", "The file is empty; export it again.");
    }

    static UnreadableFile tooLarge(long most) {
        return refuse(
                Reason.TOO_LARGE,
                "JSON 内容超过上限（" + most + "），请分成几个文件报送。",
                "The JSON is larger than the limit (" + most + "); split it into several files.");
    }

    static UnreadableFile noForm() {
        return refuse(
                Reason.NO_FORM,
                "JSON 中没有绩效表：schema 应为“" + FormCodec.SCHEMA + "”。",
                "There is no form in the JSON: its schema must be \"" + FormCodec.SCHEMA + "\".");
    }

    static UnreadableFile otherSchema(String schema) {
        return refuse(
                Reason.NO_FORM,
                "JSON 的 schema 是“" + schema + "”，本版本只认“" + FormCodec.SCHEMA + "”。",
                "The schema of the JSON is \"" + schema + "\"; this version knows \"" + FormCodec.SCHEMA + "\" only.");
    }

    static UnreadableFile severalForms(int count) {
        return refuse(
                Reason.DAMAGED,
                "文件中有 " + count + " 张表，此处只要一张，请分开后再用。",
                "The file holds " + count + " forms where one is wanted; split it.");
    }

    static UnreadableFile notText() {
        return refuse(
                Reason.DAMAGED,
                "JSON 的文字编码无法识别，请另存为 UTF-8 后再报送。",
                "The JSON is in no known encoding; save it as UTF-8.");
    }

    static UnreadableFile of(StreamConstraintsException failure) {
        if (failure.getOriginalMessage().contains("nesting depth")) {
            return refuse(
                    Reason.TOO_DEEP,
                    "JSON 嵌套层数超过上限" + where(failure, "（第", "行第", "列）") + "，不是绩效表。",
                    "The JSON is nested too deeply" + where(failure, " (line ", ", column ", ")") + "; it is no form.");
        }
        return refuse(
                Reason.TOO_LARGE,
                "JSON 中有过长的文字或数字" + where(failure, "（第", "行第", "列）") + "，请核对后重新导出。",
                "The JSON holds an overlong text or number" + where(failure, " (line ", ", column ", ")")
                        + "; check it and export again.");
    }

    static UnreadableFile of(JsonProcessingException failure) {
        if (failure.getOriginalMessage().startsWith("Duplicate")) {
            return refuse(
                    Reason.DAMAGED,
                    "JSON 中同一对象的键重复" + where(failure, "（第", "行第", "列）") + "，无法判断以哪个为准，请删去一个。",
                    "A key stands twice in one object of the JSON" + where(failure, " (line ", ", column ", ")")
                            + "; remove one of them.");
        }
        return refuse(
                Reason.DAMAGED,
                "JSON 不完整或有语法错误" + where(failure, "（第", "行第", "列）") + "，请重新导出。",
                "The JSON is cut off or malformed" + where(failure, " (line ", ", column ", ")")
                        + "; export it again.");
    }

    /** The parser does not always know where it stopped. */
    private static String where(JsonProcessingException failure, String before, String between, String after) {
        return Optional.ofNullable(failure.getLocation())
                .map(at -> before + at.getLineNr() + between + at.getColumnNr() + after)
                .orElse("");
    }

    private static UnreadableFile refuse(Reason reason, String zh, String en) {
        return new UnreadableFile(new Refusal(reason, Wording.of(zh, en)));
    }
}
