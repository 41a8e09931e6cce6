package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.TestPack;
import hengji.core.policy.Cited;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    private final Subjects subjects = Subjects.under(TestPack.plain());

    @ParameterizedTest
    @CsvSource({
        "打造“书香、奔跑、清朗”校园达标率, “书香、奔跑、清朗”校园",
        "着力打造“书香、奔跑、清朗”校园, “书香、奔跑、清朗”校园",
        "开展三大行动完成率, 三大行动",
        "验收标准化心理辅导室合格率, 标准化心理辅导室",
        "标准化心理辅导室投入资金, 标准化心理辅导室",
        "慰问留守儿童数, 留守儿童",
        "留守儿童慰问金, 留守儿童",
        "保障在职职工人数(人), 保障在职职工",
        "培训数, 培训"
    })
    void a_name_without_action_and_measure_is_its_subject(String name, String subject) {
        assertThat(of(name).text()).isEqualTo(subject);
    }

    @Test
    void what_stands_in_quotation_marks_may_be_left_out() {
        assertThat(of("深入开展“班子强基、教师铸魂”三大行动").is(of("三大行动完成率"))).isTrue();
    }

    @Test
    void the_head_noun_decides_before_likeness() {
        assertThat(of("家庭经济困难学生").likeness(of("家庭经济困难教师"))).isEqualByComparingTo("0");
        assertThat(of("农村寄宿学校").likeness(of("农村寄宿制学校"))).isEqualByComparingTo("0.7273");
    }

    @Test
    void another_pack_brings_its_own_words() {
        Pack plain = TestPack.plain();
        Map<Vocabulary, Cited<Set<String>>> words = new EnumMap<>(plain.vocabularies());
        Cited<Set<String>> actions = plain.get(Vocabulary.ACTIONS);
        words.put(Vocabulary.ACTIONS, new Cited<>(Set.of(), actions.citation(), actions.force(), actions.layer()));
        Pack wordless = new Pack(
                "wordless",
                plain.version(),
                plain.title(),
                plain.region(),
                plain.validity(),
                plain.layers(),
                plain.split(),
                plain.catalogue(),
                plain.limits(),
                words,
                plain.scoring(),
                plain.localDocument(),
                plain.reportOutline(),
                plain.year());
        Quantity quantity = Quantity.of(row("慰问留守儿童数").atLeast("1", "名").done()).orElseThrow();

        assertThat(Subjects.under(plain).of(quantity).text()).isEqualTo("留守儿童");
        assertThat(Subjects.under(wordless).of(quantity).text()).isEqualTo("慰问留守儿童");
        assertThat(Subjects.under(plain).of(quantity).text()).isEqualTo("留守儿童");
    }

    private Subject of(String name) {
        return subjects.of(Quantity.of(row(name).atLeast("1", "个").done()).orElseThrow());
    }
}
