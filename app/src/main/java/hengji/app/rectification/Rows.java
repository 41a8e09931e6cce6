package hengji.app.rectification;

import hengji.app.tables.tables.records.RectificationRecord;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationState;
import java.util.Optional;

/** Rows of the ledger's table as what they mean. */
final class Rows {
    private Rows() {}

    static Matter matter(RectificationRecord kept) {
        return new Matter(
                kept.getId(),
                kept.getRegionCode(),
                kept.getOrganisationId(),
                kept.getBudgetYear(),
                kept.getNumber(),
                Origin.valueOf(kept.getOrigin()),
                kept.getSource(),
                kept.getSourceLink(),
                new Found(
                        Optional.ofNullable(kept.getFormId()).orElse(0L),
                        kept.getLineage(),
                        kept.getIndicator(),
                        kept.getProblem(),
                        kept.getGround(),
                        kept.getDemand()),
                kept.getResponsible(),
                kept.getDue(),
                RectificationState.valueOf(kept.getState()),
                kept.getStateSince(),
                kept.getMeasures(),
                Optional.ofNullable(kept.getClosedOn()),
                Optional.ofNullable(kept.getLastBy()).orElse(0L),
                kept.getRevision());
    }
}
