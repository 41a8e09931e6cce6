package hengji.app.sampling;

import hengji.core.recheck.Sample;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 抽查名单: seed, frame and its fingerprint, who was drawn and what may not be read into it. */
final class SamplePaper {
    private static final String TITLE = "绩效自评抽查复核名单";
    private static final int WIDTH = Layout.textWidth(false);
    private static final List<Integer> SHARES = List.of(1, 4, 3, 7, 3, 4);
    private static final int TICKET = 12;

    private SamplePaper() {}

    static Layout of(int year, List<Draw> draws) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, TITLE));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, year + "年度"));
        draws.forEach(draw -> draw(draw, parts));
        if (draws.isEmpty()) {
            parts.add(Part.Line.of(Part.Style.TEXT, "还没有抽取。"));
        }
        return new Layout(TITLE, false, parts, new Footer("", ""));
    }

    private static void draw(Draw draw, List<Part> parts) {
        Sample sample = draw.sample();
        parts.add(Part.Line.of(
                Part.Style.TEXT,
                "种子“" + sample.seed() + "”，抽取前公布方式：" + draw.announced() + "；"
                        + draw.layer().wording().zh() + "分层，抽样框 "
                        + sample.frame().candidates().size() + " 个，名单指纹 "
                        + sample.frame().fingerprint() + "。抽签办法：对“种子|层|编码”取 SHA-256，每层取最小的若干个，任何人都可以复算。"));
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("序号", "层", "编码", "单位或项目", "签号", "产生方式")
                .map(PaperCell::label)
                .toList()));
        sample.drawn()
                .forEach(one -> rows.add(PaperRow.of(
                        PaperCell.of(Integer.toString(rows.size())),
                        PaperCell.of(one.candidate().stratum()),
                        PaperCell.of(one.candidate().code()),
                        PaperCell.of(one.candidate().name()).aligned(Align.START),
                        PaperCell.of(one.ticket().substring(0, TICKET)),
                        PaperCell.of(one.pickedBecause()
                                        .map(why -> "人工指定：" + why)
                                        .orElse("随机抽取"))
                                .aligned(Align.START))));
        parts.add(PaperTable.of(WIDTH, SHARES, 1, rows, false).setSmall());
        draw.limits().forEach(limit -> parts.add(Part.Line.of(Part.Style.NOTE, limit.zh())));
    }
}
