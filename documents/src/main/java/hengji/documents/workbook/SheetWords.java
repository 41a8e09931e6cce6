package hengji.documents.workbook;

import hengji.documents.xml.Vocabulary;
import java.util.Map;

/** The elements of SpreadsheetML that carry content, formats or merges. */
final class SheetWords {
    static final Vocabulary ALL = new Vocabulary(Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"),
            Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "x"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel")));

    static final int WORKBOOK_PROPERTIES = ALL.word("x:workbookPr");
    static final int SHEET = ALL.word("x:sheet");
    static final int RELATIONSHIP = ALL.word("rel:Relationship");
    static final int STRING_ITEM = ALL.word("x:si");
    static final int TEXT = ALL.word("x:t");
    static final int PHONETIC = ALL.word("x:rPh");
    static final int NUMBER_FORMAT = ALL.word("x:numFmt");
    static final int CELL_FORMATS = ALL.word("x:cellXfs");
    static final int CELL_FORMAT = ALL.word("x:xf");
    static final int ROW = ALL.word("x:row");
    static final int CELL = ALL.word("x:c");
    static final int VALUE = ALL.word("x:v");
    static final int FORMULA = ALL.word("x:f");
    static final int INLINE = ALL.word("x:is");
    static final int SHEET_DATA = ALL.word("x:sheetData");
    static final int MERGE = ALL.word("x:mergeCell");

    private SheetWords() {}
}
