package hengji.app.report;

import hengji.core.explain.Wording;

/** Something in a section that keeps the report from being signed off. */
public sealed interface Flaw {
    Wording message();

    /** A typed figure says other than the form. */
    record Contradiction(Mention mention) implements Flaw {
        @Override
        public Wording message() {
            return mention.message();
        }
    }

    /** Something between 〔 and 〕 that the form does not tell. */
    record Unknown(String name) implements Flaw {
        @Override
        public Wording message() {
            return Wording.of(
                    "〔" + name + "〕没有对应的数据，请改用右侧列出的名称或直接写文字。", "〔" + name + "〕 stands for nothing the form tells.");
        }
    }
}
