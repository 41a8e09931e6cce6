package hengji.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldLexiconTest {
    private final FieldLexicon lexicon = new FieldLexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全面落实双减政策覆盖率                                     | 双减政策
            课堂教学大比武暨精品课活动                                 | 课堂教学 大比武 精品课
            新建农村留守儿童周末寄宿制学校数                           | 农村 留守儿童 周末 寄宿制学校
            深入开展“班子强基、教师铸魂、学生立德”三大行动             | 班子强基 教师铸魂 学生立德 三大行动
            培育红烛党建示范党组织数                                   | 红烛党建 示范党组织
            创建县级“清廉校园”                                         | 县级 清廉校园
            参加国培教师数                                             | 国培 教师
            营养改善计划学生                                           | 营养改善计划 学生
            验收标准化心理辅导室合格率                                 | 验收 标准化 心理辅导室
            实施教育教学随机督查和三方评估机制                         | 教育教学 随机督查 三方评估
            """)
    void the_sample_is_cut_as_a_person_would(String text, String words) {
        assertThat(lexicon.words(text)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高标准农田建设面积       | 高标准农田 面积
            家庭医生签约服务率       | 家庭医生签约
            农村公路养护里程         | 农村公路 养护里程
            电信诈骗案件破案率       | 电信诈骗 案件 破案
            特困人员供养标准         | 特困人员 供养
            """)
    void other_fields_of_government_have_their_words_too(String text, String words) {
        assertThat(lexicon.words(text)).containsExactly(words.split(" "));
    }

    @Test
    void what_says_how_a_thing_is_measured_is_no_word() {
        assertThat(lexicon.words("各项工作完成时间")).isEmpty();
        assertThat(lexicon.words("进一步加强管理，提高质量。")).isEmpty();
        assertThat(lexicon.words("")).isEmpty();
    }

    @Test
    void likeness_is_one_for_the_same_none_for_the_unlike_and_does_not_depend_on_order() {
        String one = "资助家庭经济困难教师";
        String two = "家庭经济困难教师资助资金";

        assertThat(lexicon.likeness(one, one)).isEqualTo(1);
        assertThat(lexicon.likeness(one, "本科上线人数")).isZero();
        assertThat(lexicon.likeness(one, two))
                .isEqualTo(lexicon.likeness(two, one))
                .isBetween(0.6, 0.99);
    }

    @Test
    void texts_about_one_object_are_more_alike_than_texts_about_two() {
        double oneObject = lexicon.likeness("标准化心理辅导室", "验收标准化心理辅导室合格率");
        double twoObjects = lexicon.likeness("标准化心理辅导室", "标准化食堂");

        assertThat(oneObject).isGreaterThan(twoObjects);
    }

    @Test
    void shared_words_come_once_in_the_order_of_the_first_text() {
        assertThat(lexicon.shared("双减政策与课后服务，落实双减政策", "课后服务覆盖双减政策学校")).isEqualTo(List.of("双减政策", "课后服务"));
    }
}
