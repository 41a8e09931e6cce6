package hengji.app.carry;

import hengji.app.form.Line;
import java.util.List;

/** One line written for this year, with the cells in which something happened. */
record CarriedLine(Line line, List<CarriedCell> cells) {}
