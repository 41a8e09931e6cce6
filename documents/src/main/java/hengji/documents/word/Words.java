package hengji.documents.word;

import hengji.documents.xml.Vocabulary;
import java.util.Map;

/** The elements of WordprocessingML that carry content or shape a table. */
final class Words {
    static final Vocabulary ALL = new Vocabulary(Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel")));

    static final int BODY = ALL.word("w:body");
    static final int PARAGRAPH = ALL.word("w:p");
    static final int TABLE = ALL.word("w:tbl");
    static final int ROW = ALL.word("w:tr");
    static final int CELL = ALL.word("w:tc");
    static final int ROW_PROPERTIES = ALL.word("w:trPr");
    static final int CELL_PROPERTIES = ALL.word("w:tcPr");
    static final int GRID_SPAN = ALL.word("w:gridSpan");
    static final int ROW_MERGE = ALL.word("w:vMerge");
    static final int COLUMN_MERGE = ALL.word("w:hMerge");
    static final int GRID_BEFORE = ALL.word("w:gridBefore");
    static final int GRID_AFTER = ALL.word("w:gridAfter");
    static final int TEXT = ALL.word("w:t");
    static final int MATH_TEXT = ALL.word("m:t");
    static final int TAB = ALL.word("w:tab");
    static final int ALIGNED_TAB = ALL.word("w:ptab");
    static final int BREAK = ALL.word("w:br");
    static final int RETURN = ALL.word("w:cr");
    static final int HARD_HYPHEN = ALL.word("w:noBreakHyphen");
    static final int SYMBOL = ALL.word("w:sym");
    static final int DELETED = ALL.word("w:del");
    static final int MOVED_AWAY = ALL.word("w:moveFrom");
    static final int RUN_PROPERTIES = ALL.word("w:rPr");
    static final int PARAGRAPH_PROPERTIES = ALL.word("w:pPr");
    static final int TABLE_PROPERTIES = ALL.word("w:tblPr");
    static final int TABLE_GRID = ALL.word("w:tblGrid");
    static final int ROW_EXCEPTIONS = ALL.word("w:tblPrEx");
    static final int SECTION_PROPERTIES = ALL.word("w:sectPr");
    static final int CONTROL_PROPERTIES = ALL.word("w:sdtPr");
    static final int FIELD_CODE = ALL.word("w:instrText");
    static final int DELETED_TEXT = ALL.word("w:delText");
    static final int DELETED_FIELD_CODE = ALL.word("w:delInstrText");
    static final int PHONETIC = ALL.word("w:rt");
    static final int CHECK_BOX = ALL.word("w:checkBox");
    static final int CHECKED = ALL.word("w:checked");
    static final int CHECKED_FIRST = ALL.word("w:default");
    static final int FALLBACK = ALL.word("mc:Fallback");
    static final int TEXT_BOX = ALL.word("w:txbxContent");
    static final int FOOTNOTE = ALL.word("w:footnote");
    static final int COMMENT = ALL.word("w:comment");
    static final int RELATIONSHIP = ALL.word("rel:Relationship");

    private Words() {}
}
