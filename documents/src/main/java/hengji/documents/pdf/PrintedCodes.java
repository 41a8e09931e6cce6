package hengji.documents.pdf;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The check codes (校验码) that stand in a PDF's text, page feet and the recognition layer of a scan included. */
public final class PrintedCodes {
    private static final Pattern CODE =
            Pattern.compile("校\\s*验\\s*码\\s*[:：]?\\s*([0-9A-HJKMNP-TV-Z]{4})\\s*[-－—]\\s*([0-9A-HJKMNP-TV-Z]{4})");

    static {
        FallbackFonts.install();
    }

    private PrintedCodes() {}

    /** Every code once, in alphabetical order; none for pictures, damaged files and files without a code. */
    public static List<String> find(byte[] content, Limits limits) {
        Budget budget = new Budget(content.length);
        try {
            StreamVetting.check(content, limits);
            try (PDDocument document = Loader.loadPDF(new MeteredBytes(new RandomAccessReadBuffer(content), budget))) {
                return codes(new CountedStripper(budget).getText(document));
            }
        } catch (UnreadableFile | IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            return List.of();
        }
    }

    private static List<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1) + "-" + matcher.group(2));
        }
        return List.copyOf(codes);
    }

    /** Counts what it does, so that a file made to cost much is given up. */
    private static final class CountedStripper extends PDFTextStripper {
        private final Budget budget;

        CountedStripper(Budget budget) {
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spendOperator();
            super.processOperator(operator, operands);
        }
    }
}
