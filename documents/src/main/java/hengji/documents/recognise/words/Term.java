package hengji.documents.recognise.words;

/** What a label of a form can mean. The same label may mean several things, each in its own part of the form. */
public enum Term {
    LEVEL1(Part.INDICATOR),
    LEVEL2(Part.INDICATOR),
    NAME(Part.INDICATOR),
    SIGN(Part.INDICATOR),
    TARGET(Part.INDICATOR),
    UNIT(Part.INDICATOR),
    ACTUAL(Part.INDICATOR),
    WEIGHT(Part.INDICATOR),
    SCORE(Part.INDICATOR),
    REVIEW_SCORE(Part.INDICATOR),
    REASON(Part.INDICATOR),
    ADJUSTMENT(Part.INDICATOR),
    EVIDENCE(Part.INDICATOR),
    JUDGEMENT(Part.INDICATOR),
    CRITERION(Part.INDICATOR),
    PROGRESS(Part.INDICATOR),
    REMARK(Part.INDICATOR),
    GROUP_REVIEW(Part.GROUP),

    ITEM(Part.MONEY),
    INITIAL(Part.MONEY),
    ADJUSTED(Part.MONEY),
    EXECUTED(Part.MONEY),
    RATE(Part.MONEY),
    MONEY_WEIGHT(Part.MONEY),
    MONEY_SCORE(Part.MONEY),
    MONEY_REASON(Part.MONEY),
    AMOUNT(Part.MONEY),

    ROLE_TOTAL(Part.ROLE),
    ROLE_FISCAL(Part.ROLE),
    ROLE_CENTRAL(Part.ROLE),
    ROLE_LOCAL(Part.ROLE),
    ROLE_OTHER(Part.ROLE),
    ROLE_CARRIED_OVER(Part.ROLE),
    ROLE_SPECIAL_ACCOUNT(Part.ROLE),
    ROLE_UNIT(Part.ROLE),
    ROLE_BASIC(Part.ROLE),
    ROLE_PROJECT(Part.ROLE),

    EXPECTED(Part.GOAL),
    ACHIEVED(Part.GOAL),
    REVISED(Part.GOAL),

    TASK_NAME(Part.TASK),
    TASK_CONTENT(Part.TASK),
    TASK_AMOUNT(Part.TASK),
    TASK_ACHIEVED(Part.TASK),
    TASK_REMARK(Part.TASK),

    ORGANIZATION(Part.HEAD),
    DEPARTMENT(Part.HEAD),
    SUPERVISOR(Part.HEAD),
    PROJECT(Part.HEAD),
    PROJECT_CODE(Part.HEAD),
    UNIT_CODE(Part.HEAD),
    REGION(Part.HEAD),
    YEAR(Part.HEAD),
    SCOPE(Part.HEAD),
    MONEY_UNIT(Part.HEAD),
    TOTAL_SCORE(Part.HEAD),
    GRADE(Part.HEAD),

    TEXT(Part.TEXT),
    SECTION(Part.SECTION),
    SECTION_TASKS(Part.SECTION),
    TOTAL(Part.TOTAL),
    SUBTOTAL(Part.TOTAL),

    FIRST_LEVEL(Part.LEVEL),
    SECOND_LEVEL(Part.LEVEL),

    MARKS_DEPARTMENT(Part.MARK_DEPARTMENT),
    MARKS_PROJECT(Part.MARK_PROJECT),
    MARKS_TRANSFER(Part.MARK_TRANSFER),

    SIGN_AT_LEAST(Part.SIGN),
    SIGN_MORE_THAN(Part.SIGN),
    SIGN_EQUAL(Part.SIGN),
    SIGN_LESS_THAN(Part.SIGN),
    SIGN_AT_MOST(Part.SIGN),
    SIGN_QUALITATIVE(Part.SIGN),
    SUFFIX_AT_LEAST(Part.SUFFIX),
    SUFFIX_AT_MOST(Part.SUFFIX),

    NOTHING(Part.NOTHING),
    PLACEHOLDER(Part.PLACEHOLDER);

    /** The part of a form in which a term is meant. */
    public enum Part {
        INDICATOR,
        GROUP,
        MONEY,
        ROLE,
        GOAL,
        TASK,
        HEAD,
        TEXT,
        SECTION,
        TOTAL,
        LEVEL,
        MARK_DEPARTMENT,
        MARK_PROJECT,
        MARK_TRANSFER,
        SIGN,
        SUFFIX,
        NOTHING,
        PLACEHOLDER
    }

    private final Part part;

    Term(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
