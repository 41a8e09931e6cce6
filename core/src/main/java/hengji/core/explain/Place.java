package hengji.core.explain;

/** Where in its source a value stands. {@link #text} is the canonical form other programs rely on. */
public sealed interface Place {
    /** A cell of a table in a flowing document; all counts from 1. */
    record TableCell(int table, int row, int column) implements Place {
        @Override
        public String text() {
            return "table " + table + ", row " + row + ", column " + column;
        }

        @Override
        public String chinese() {
            return "表" + table + "第" + row + "行第" + column + "列";
        }
    }

    /** A cell of a workbook; row and column count from 1. */
    record SheetCell(String sheet, int row, int column) implements Place {
        @Override
        public String text() {
            return sheet + "!" + letters(column) + row;
        }

        @Override
        public String chinese() {
            return text();
        }

        private static String letters(int column) {
            String rest = column > 26 ? letters((column - 1) / 26) : "";
            return rest + (char) ('A' + (column - 1) % 26);
        }
    }

    /** A line of a page; both count from 1. */
    record PageLine(int page, int line) implements Place {
        @Override
        public String text() {
            return "page " + page + ", line " + line;
        }

        @Override
        public String chinese() {
            return "第" + page + "页第" + line + "行";
        }
    }

    /** A cell of a table on a page; all count from 1. */
    record PageCell(int page, int row, int column) implements Place {
        @Override
        public String text() {
            return "page " + page + ", row " + row + ", column " + column;
        }

        @Override
        public String chinese() {
            return "第" + page + "页表格第" + row + "行第" + column + "列";
        }
    }

    /** A paragraph outside any table; counts from 1. */
    record Paragraph(int paragraph) implements Place {
        @Override
        public String text() {
            return "paragraph " + paragraph;
        }

        @Override
        public String chinese() {
            return "第" + paragraph + "段";
        }
    }

    /** A line of a text file; counts from 1. */
    record Line(int line) implements Place {
        @Override
        public String text() {
            return "line " + line;
        }

        @Override
        public String chinese() {
            return "第" + line + "行";
        }
    }

    /** A cell of a separated text file; both count from 1. */
    record LineCell(int line, int column) implements Place {
        @Override
        public String text() {
            return "line " + line + ", column " + column;
        }

        @Override
        public String chinese() {
            return "第" + line + "行第" + column + "列";
        }
    }

    /** A place that another program named, kept as it came. */
    record Named(String text) implements Place {
        @Override
        public String chinese() {
            return text;
        }
    }

    /** The form as a whole. */
    record Whole() implements Place {
        @Override
        public String text() {
            return "form";
        }

        @Override
        public String chinese() {
            return "全表";
        }
    }

    Place WHOLE = new Whole();

    String text();

    String chinese();
}
