package hengji.documents.pdf;

/** A cell of a grid: bands it covers. */
record Region(int row, int column, int rowSpan, int columnSpan) {}
