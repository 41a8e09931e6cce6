package hengji.documents.web;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.text.Encodings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages, also those an office program saved under another name. */
public final class HtmlReader implements ManuscriptReader {
    private static final int MOST_TAGS = 600_000;
    private static final int MOST_BLANKS = 100_000;
    private static final int HEAD = 4_096;

    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length == 0) {
            throw Refusals.empty();
        }
        if (content.length > limits.textBytes()) {
            throw Refusals.tooMuchText(limits.text());
        }
        checkTags(content);
        Encodings.Decoded decoded = Encodings.decode(content, declaredCharset(content));
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() + 8);
        Document page = Jsoup.parse(decoded.text(), "", parser);
        PageFlow flow = new PageFlow(limits);
        flow.walk(page.body());
        return new Manuscript("html", flow.blocks(), decoded.remarks());
    }

    private static void checkTags(byte[] content) throws UnreadableFile {
        int tags = 0;
        int blanks = 0;
        boolean inside = false;
        for (byte b : content) {
            tags += b == '<' ? 1 : 0;
            inside = b == '<' || (inside && b != '>');
            blanks = inside ? blanks + (b == ' ' || b == '\n' ? 1 : 0) : 0;
            if (blanks > MOST_BLANKS) {
                throw Refusals.hostile("单个标记有十万个以上的属性或空格", "a single tag with more than 100,000 attributes or blanks");
            }
        }
        if (tags > MOST_TAGS) {
            throw Refusals.tooLarge("网页标记超过 " + MOST_TAGS + " 个", "more than " + MOST_TAGS + " tags");
        }
    }

    /** The encoding that the page's own head names; gb2312 is read as its superset. */
    static Optional<Charset> declaredCharset(byte[] content) {
        int length = Math.min(content.length, HEAD);
        String head = new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        return at < 0 ? Optional.empty() : charset(name(head, at + "charset=".length()));
    }

    private static String name(String head, int from) {
        int start = from;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && "\"'; />\r\n\t".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
    }

    private static Optional<Charset> charset(String name) {
        String wider = name.equals("gb2312") || name.equals("gbk") ? "gb18030" : name;
        try {
            return Optional.of(Charset.forName(wider));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
