package hengji.app.submit;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.core.explain.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Words that ask for a second look before a form is handed in and published (敏感词): a list kept as data, cited. */
@Component
class SensitiveWords {
    private static final String LIST = "hengji/words/sensitive.json";

    private final Listed listed = read();

    /** The list as it is kept. */
    record Listed(String source, boolean verified, List<Topic> topics) {}

    /** One matter with its words and what to do about it. */
    record Topic(String name, String english, List<String> words, String advice, String englishAdvice) {
        Wording wording() {
            return Wording.of(name, english);
        }

        Wording whatToDo() {
            return Wording.of(advice, englishAdvice);
        }
    }

    /** Every word of the list that the sheet says, once a cell. */
    List<SensitiveHit> look(Sheet sheet) {
        List<SensitiveHit> hits = new ArrayList<>();
        for (Block block : Block.values()) {
            List<Line> lines = sheet.of(block);
            for (int row = 0; row < lines.size(); row++) {
                look(lines.get(row), row + 1, block, hits);
            }
        }
        return hits;
    }

    String source() {
        return listed.source();
    }

    private void look(Line line, int row, Block block, List<SensitiveHit> hits) {
        for (Column column : Column.of(block)) {
            String text = line.text(column);
            for (Topic topic : listed.topics()) {
                topic.words().stream()
                        .filter(text::contains)
                        .findFirst()
                        .ifPresent(word -> hits.add(new SensitiveHit(
                                topic.wording(), topic.whatToDo(), word, column, row, line.lineage())));
            }
        }
    }

    private static Listed read() {
        try (InputStream in = SensitiveWords.class.getClassLoader().getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + LIST);
            }
            return JsonMapper.builder().build().readValue(in, Listed.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(LIST, problem);
        }
    }
}
