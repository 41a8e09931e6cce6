package hengji.documents.manuscript;

import java.util.List;

/**
 * What a file holds, in reading order, before anything is understood. Every format ends here.
 *
 * @param format docx, doc, xlsx, xls, pdf, html, txt or csv
 * @param blocks tables and lines in the order a person reads them
 * @param remarks what the format's reader had to leave out or decide, e.g. macros not opened
 */
public record Manuscript(String format, List<Block> blocks, List<Remark> remarks) {
    public Manuscript {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
