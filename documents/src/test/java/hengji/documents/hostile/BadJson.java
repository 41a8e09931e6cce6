package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.manuscript.Refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JSON that does harm. */
final class BadJson {
    private static final String OPEN = "{\"schema\":\"hengji/form/1\",\"kind\":\"PROJECT_TARGET\",";

    private BadJson() {}

    static List<BadFile> all() {
        return List.of(
                json("嵌套二十万层", Reason.TOO_DEEP, "[".repeat(200_000)),
                json("键下嵌套二十万层", Reason.TOO_DEEP, OPEN + "\"x\":" + "{\"a\":".repeat(200_000)),
                json("同一对象里键重复", Reason.DAMAGED, OPEN + "\"title\":\"a\",\"title\":\"b\"}"),
                json("数字有一百万位", Reason.TOO_LARGE, OPEN + "\"total\":{\"score\":" + "9".repeat(1_000_000) + "}}"),
                json("一条文字 20 MiB", Reason.TOO_LARGE, OPEN + "\"title\":\"" + "x".repeat(20 << 20) + "\"}"),
                json("一百万个指标", Reason.TOO_LARGE, OPEN + "\"indicators\":[" + "{},".repeat(1_000_000) + "{}]}"),
                json("一百万个不认识的键", Reason.TOO_LARGE, OPEN + keys() + "\"z\":1}"),
                json("中途断开", Reason.DAMAGED, OPEN + "\"title\":\"a"),
                BadFile.read("数为 1E999999999", "json", BadJson::exponent));
    }

    private static BadFile json(String kind, Reason reason, String text) {
        return BadFile.refused(kind, "json", reason, () -> text.getBytes(UTF_8));
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            keys.append("\"k").append(i).append("\":1,");
        }
        return keys.toString();
    }

    private static byte[] exponent() {
        Path sample = Path.of("..", "samples", "demo-education-2024", "self-evaluation.json");
        try {
            return Files.readString(sample)
                    .replaceFirst("\"weight\" *: *\"[^\"]*\"", "\"weight\":\"1E999999999\"")
                    .getBytes(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
