package hengji.documents.recognise;

import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Manuscript;
import java.util.List;

/** Turns the tables and lines of a file into forms (识别). */
public final class Recogniser {
    /**
     * The forms of a manuscript, in its order; empty where there is none.
     *
     * @param manuscript tables and lines as a person reads them
     * @param origin the file
     */
    public List<Form> recognise(Manuscript manuscript, Origin origin) {
        Desk desk = new Desk(manuscript.remarks());
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Line line -> desk.line(line);
                case Block.Table table -> new TableWalk(desk, table).walk();
            }
        }
        return desk.finish(origin);
    }
}
