package hengji.documents.paper.form;

import hengji.core.form.TextBlock;
import hengji.documents.paper.form.RuledTable.Piece;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.PaperCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts below the indicators, each beside its heading: those that follow each other under one heading share it,
 * and one without a heading stands beside its neighbour of the same row (情况说明 | 存在问题).
 */
final class TextRows {
    /**
     * A heading and what stands beside it.
     *
     * @param heading as printed
     * @param rows from top to bottom
     */
    private record Block(String heading, List<List<Piece>> rows) {}

    private TextRows() {}

    static void addTo(RuledTable table, List<TextBlock> texts) {
        blocks(texts).forEach(block -> table.add(block.heading(), block.rows()));
    }

    private static List<Block> blocks(List<TextBlock> texts) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextBlock text = texts.get(i);
            if (text.heading().isBlank()) {
                boolean beside = i > 0 && TableLine.sameRow(texts.get(i - 1).place(), text.place());
                if (beside && !blocks.isEmpty()) {
                    blocks.getLast().rows().getLast().add(piece(text));
                }
                continue;
            }
            if (blocks.isEmpty() || !blocks.getLast().heading().equals(text.heading())) {
                blocks.add(new Block(text.heading(), new ArrayList<>()));
            }
            blocks.getLast().rows().add(new ArrayList<>(List.of(piece(text))));
        }
        return blocks;
    }

    private static Piece piece(TextBlock text) {
        return new Piece(1, PaperCell.of(text.text()).aligned(Align.START));
    }
}
