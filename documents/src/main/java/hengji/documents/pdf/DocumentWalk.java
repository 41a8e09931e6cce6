package hengji.documents.pdf;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.pdf.Glyph.Direction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Goes through the pages of an opened file once. */
final class DocumentWalk {
    private final PDDocument document;
    private final Budget budget;
    private final Limits limits;
    private final List<Remark> remarks = new ArrayList<>();
    private final PageJoiner joiner = new PageJoiner();
    private boolean text;
    private boolean pictures;
    private int pages;
    private int cells;

    DocumentWalk(PDDocument document, Budget budget, Limits limits) {
        this.document = document;
        this.budget = budget;
        this.limits = limits;
    }

    Manuscript walk() throws IOException, UnreadableFile {
        remarks.addAll(Attachments.remarks(document));
        for (PDPage page : document.getPages()) {
            if (++pages > limits.entries()) {
                throw PdfRefusal.TOO_LARGE.asException();
            }
            read(page);
        }
        notePagesMissing();
        List<Block> blocks = joiner.finish();
        if (!text) {
            throw (pictures ? PdfRefusal.SCAN : pages == 0 ? PdfRefusal.DAMAGED : PdfRefusal.EMPTY).asException();
        }
        return new Manuscript("pdf", blocks, remarks);
    }

    private void notePagesMissing() {
        int announced = document.getPages().getCount();
        if (announced > pages) {
            remark(
                    "文件登记" + announced + "页，只读到" + pages + "页，其余页已损坏。",
                    "The file announces " + announced + " pages, " + pages + " could be read; the others are damaged.");
        }
    }

    private void read(PDPage page) throws IOException, UnreadableFile {
        PageInk ink = PageScan.scan(page, budget);
        pictures |= ink.pictures;
        List<Glyph> glyphs = upright(readable(ink));
        noteMissingFont(ink);
        text |= glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
        List<PageLayout.Item> items =
                PageLayout.of(pages, ink.rulings, Overprint.removed(glyphs), limits.cells() - cells);
        for (PageLayout.Item item : items) {
            cells += item instanceof PageLayout.Item.Ruled(PageTable table)
                    ? table.cells().size()
                    : 0;
        }
        joiner.add(items);
    }

    private List<Glyph> readable(PageInk ink) {
        if (ink.hasText()) {
            noteUnknown(ink.glyphs);
            return ink.glyphs;
        }
        if (ink.hasInvisibleText()) {
            remark(
                    "本页是扫描件，文字取自识别层，可能有错字，请核对。",
                    "This page is a scan; its text comes from the recognition layer and may have faults.");
            noteUnknown(ink.invisible);
            return ink.invisible;
        }
        if (ink.pictures) {
            remark("本页只有图片，没有文字，未读取。", "This page is a picture without text and was not read.");
        }
        return List.of();
    }

    private List<Glyph> upright(List<Glyph> glyphs) {
        List<Glyph> slanted = glyphs.stream()
                .filter(glyph -> glyph.direction() == Direction.SLANTED)
                .toList();
        if (slanted.isEmpty()) {
            return glyphs;
        }
        String words = TextFlow.inOrderDrawn(slanted);
        remark("斜排文字（水印）未计入：“" + words + "”。", "Slanted text (a watermark) was left out: " + words);
        return glyphs.stream()
                .filter(glyph -> glyph.direction() != Direction.SLANTED)
                .toList();
    }

    private void noteUnknown(List<Glyph> glyphs) {
        long unknown = glyphs.stream().filter(Glyph::isUnknown).count();
        if (unknown > 0) {
            remark(
                    "本页有" + unknown + "个字符的字体未给出文字编码，以“\uFFFD”代替，请对照原表核对。",
                    unknown + " characters of this page have no text code in their font; \uFFFD stands for them.");
        }
    }

    private void noteMissingFont(PageInk ink) {
        if (ink.unreadableBytes > 0) {
            remark(
                    "本页有文字缺少字体，约" + ink.unreadableBytes + "字节未能读出，请对照原表核对。",
                    "Text of this page names no font; about " + ink.unreadableBytes + " bytes could not be read.");
        }
    }

    private void remark(String zh, String en) {
        remarks.add(new Remark(new Place.PageLine(pages, 1), Wording.of(zh, en)));
    }
}
