package hengji.app.auditing;

import hengji.app.frame.Say;
import hengji.core.workflow.Action;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What the journal's entries say in the reader's words; what has no word is shown as it is kept. */
final class ActionWords {
    private static final String STEP = "form.";
    private static final Properties CHINESE = read();

    private static final Map<String, String> THINGS = Map.of(
            "form ", "表 ",
            "account ", "账号 ",
            "organisation ", "机构 ",
            "region ", "地区 ",
            "project ", "项目 ",
            "intake ", "文件 ",
            "set ", "共性指标 ",
            "kit ", "报送材料 ",
            "rectification ", "整改事项 ");

    private ActionWords() {}

    static String of(String action, Say say) {
        return step(action)
                .map(found -> say.of(found.wording()))
                .orElseGet(() -> say.isChinese() ? CHINESE.getProperty(action, action) : action);
    }

    /** The codes one may look for, by what they are called. */
    static Map<String, String> all(Say say) {
        Map<String, String> all = new TreeMap<>();
        CHINESE.stringPropertyNames().forEach(code -> all.put(code, of(code, say)));
        Arrays.stream(Action.values()).forEach(action -> all.put(code(action), say.of(action.wording())));
        return all;
    }

    /** form 143 as 表 143. */
    static String subject(String subject, Say say) {
        return say.isChinese()
                ? THINGS.entrySet().stream()
                        .filter(thing -> subject.startsWith(thing.getKey()))
                        .findFirst()
                        .map(thing -> thing.getValue()
                                + subject.substring(thing.getKey().length()))
                        .orElse(subject)
                        .replace(" row ", " 行 ")
                        .replace(" version ", " 版本 ")
                        .replace(" section ", " 第 ")
                : subject;
    }

    /** A step's states by their names; anything else as it is kept. */
    static String text(String action, String text, Say say) {
        if (step(action).isEmpty()) {
            return text;
        }
        String first = text.split(" ", 2)[0];
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(first))
                .findFirst()
                .map(state -> say.of(Path.standard(PathKind.TARGET).name(state)) + text.substring(first.length()))
                .orElse(text);
    }

    private static Optional<Action> step(String code) {
        return Arrays.stream(Action.values())
                .filter(action -> code(action).equals(code))
                .findFirst();
    }

    private static String code(Action action) {
        return STEP + action.name().toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        Properties words = new Properties();
        String name = "hengji/words/journal.properties";
        try (InputStream in = ActionWords.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
