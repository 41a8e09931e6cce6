package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.opc.Relationships;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/** Reads Word documents since 2007, also those with macros, which are not opened. */
public final class DocxReader implements ManuscriptReader {
    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        return read(ZipArchive.open(content, limits), limits);
    }

    private static Manuscript read(ZipArchive archive, Limits limits) throws UnreadableFile {
        List<Remark> remarks = new ArrayList<>();
        String main = Relationships.findMain(archive, limits).orElseThrow(DocxReader::noBody);
        if (archive.has("word/vbaProject.bin")) {
            remarks.add(new Remark(
                    Place.WHOLE,
                    Wording.of(
                            "文件带有宏，宏没有打开也没有运行，只读取了正文。",
                            "The file carries macros; they were not opened, only the text was read.")));
        }
        try (PartStream stream = archive.find(main).orElseThrow(DocxReader::noBody)) {
            DocxFlow flow = new DocxFlow(new XmlScanner(stream::read, Words.ALL, limits), limits);
            flow.read();
            remarks.addAll(SideTexts.remarks(archive, main, limits));
            return new Manuscript("docx", flow.blocks(), remarks);
        }
    }

    private static UnreadableFile noBody() {
        return Refusals.damaged("缺少正文", "its main part is missing");
    }
}
