package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.opc.Relationships;
import hengji.documents.opc.Relationships.Relationship;
import hengji.documents.xml.CharPile;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes and comments: not part of the form, but said to be there. What stands at the head and foot of every page is left out. */
final class SideTexts {
    private static final Map<String, String> NAMES = Map.of("footnotes", "脚注", "endnotes", "尾注", "comments", "批注");
    private static final int SHOWN = 100;

    private SideTexts() {}

    static List<Remark> remarks(ZipArchive archive, String main, Limits limits) throws UnreadableFile {
        List<Remark> remarks = new ArrayList<>();
        for (Relationship side : Relationships.of(archive, main, limits).all()) {
            Optional<String> name = Optional.ofNullable(NAMES.get(side.type()));
            Optional<PartStream> part = name.isEmpty() ? Optional.empty() : archive.find(side.part());
            if (part.isPresent()) {
                try (PartStream stream = part.get()) {
                    remark(name.get(), text(new XmlScanner(stream::read, Words.ALL, limits)), remarks);
                }
            }
        }
        return remarks;
    }

    private static String text(XmlScanner xml) throws UnreadableFile {
        CharPile pile = new CharPile();
        while (xml.next()) {
            if (xml.isStart() && xml.element() == Words.TEXT) {
                xml.text(pile);
            }
        }
        return pile.takeAll(0).strip();
    }

    private static void remark(String name, String text, List<Remark> remarks) {
        if (!text.isEmpty()) {
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            remarks.add(new Remark(
                    Place.WHOLE,
                    Wording.of(
                            name + "中的文字未作为表内容读取：“" + shown + "”。",
                            "Text outside the page's body was not read as part of the form: “" + shown + "”.")));
        }
    }
}
