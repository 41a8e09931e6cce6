package hengji.documents.paper.layout;

/** For whom a paper is made (版本); it decides what the paper may carry. */
public enum Edition {
    /** 工作稿: carries everything, says so in its footer. */
    DRAFT("工作稿"),
    /** 报送版: only what the official form has, page numbers and a check code. */
    SUBMIT("报送版"),
    /** 公开版: as the version to hand in. */
    PUBLIC("公开版");

    private final String chinese;

    Edition(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
