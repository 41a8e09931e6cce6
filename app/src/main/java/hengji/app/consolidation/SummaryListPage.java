package hengji.app.consolidation;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * The departments and years somebody may look at.
 *
 * @param frame around it
 * @param entries newest year first
 */
public record SummaryListPage(Frame frame, List<Summary> entries) {}
