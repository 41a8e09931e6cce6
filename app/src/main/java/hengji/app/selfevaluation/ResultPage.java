package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The page a self-evaluation is filled in on.
 *
 * @param frame around it
 * @param head the form
 * @param organisation whose it is
 * @param state what its state is called
 * @param board what it says
 * @param changes how many targets differ from those approved now
 */
public record ResultPage(Frame frame, FormHead head, String organisation, Wording state, Shown board, int changes) {
    /**
     * What the page shows of a board.
     *
     * @param form its id
     * @param bands rows by level
     * @param totals figures on top
     * @param gaps what is missing
     * @param questions what finance will ask
     * @param money lines of money
     * @param goals goals of the year
     * @param tasks main tasks
     * @param texts other texts
     * @param open whether anything may be written
     * @param whole whether all of it
     * @param shut why nothing may be written
     * @param hidden rows that others fill in
     */
    public record Shown(
            long form,
            List<ResultBand> bands,
            ResultTotals totals,
            List<Gap> gaps,
            List<Question> questions,
            List<Line> money,
            List<Line> goals,
            List<Line> tasks,
            List<Line> texts,
            boolean open,
            boolean whole,
            Optional<Wording> shut,
            int hidden) {
        public Shown {
            bands = List.copyOf(bands);
            gaps = List.copyOf(gaps);
            questions = List.copyOf(questions);
        }

        static Shown of(long form, Board board) {
            return new Shown(
                    form,
                    board.bands(),
                    board.totals(),
                    board.gaps(),
                    board.questions(),
                    board.lines(Block.MONEY),
                    board.lines(Block.GOAL),
                    board.lines(Block.TASK),
                    board.lines(Block.TEXT),
                    board.pen().isOpen(),
                    board.pen().isOpen() && board.pen().whole(),
                    board.pen().shut(),
                    board.all().size() - board.shown().size());
        }
    }

    public Say say() {
        return frame.say();
    }
}
