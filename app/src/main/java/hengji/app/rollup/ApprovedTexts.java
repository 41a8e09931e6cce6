package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_VERSION;

import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.core.audit.CopyIndex;
import hengji.core.form.Form;
import hengji.core.workflow.PathKind;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * What other departments' approved targets of last year and this year say, to be held against a target for copies. It
 * changes with approvals only, so that its index need not be built anew while forms are written and reviewed.
 */
@Component
class ApprovedTexts {
    private final DSLContext database;
    private final Map<Collection, Built> built = new ConcurrentHashMap<>();

    ApprovedTexts(DSLContext database) {
        this.database = database;
    }

    private record Collection(String region, int year) {}

    private record Built(long newest, CopyIndex index) {}

    /** Whether a form is held against others at all. */
    private static boolean isCompared(FormHead head) {
        return head.path() == PathKind.TARGET && head.projectCode().isEmpty();
    }

    /** Changes with every approval in the region. */
    String mark(FormHead head) {
        return isCompared(head) ? " approved " + newest(head) : "";
    }

    CopyIndex index(FormHead head) {
        if (!isCompared(head)) {
            return CopyIndex.NONE;
        }
        long newest = newest(head);
        Collection wanted = new Collection(head.region(), head.year());
        return Optional.ofNullable(built.get(wanted))
                .filter(before -> before.newest() == newest)
                .orElseGet(() -> build(wanted, newest, head))
                .index();
    }

    private Built build(Collection wanted, long newest, FormHead head) {
        List<Form> forms = database.select(FORM_VERSION.CONTENT)
                .from(FORM_VERSION)
                .where(FORM_VERSION.ID.in(database.select(DSL.max(FORM_VERSION.ID))
                        .from(FORM_VERSION)
                        .join(FORM)
                        .on(FORM.ID.eq(FORM_VERSION.FORM_ID))
                        .where(approved(head))
                        .groupBy(FORM_VERSION.FORM_ID)))
                .fetch(found -> read(found.value1()));
        Built now = new Built(newest, CopyIndex.of(forms));
        built.put(wanted, now);
        return now;
    }

    private long newest(FormHead head) {
        return database.select(DSL.coalesce(DSL.max(FORM_VERSION.ID), DSL.inline(0L)))
                .from(FORM_VERSION)
                .join(FORM)
                .on(FORM.ID.eq(FORM_VERSION.FORM_ID))
                .where(approved(head))
                .fetchSingle()
                .value1();
    }

    private static Condition approved(FormHead head) {
        return FORM.REGION_CODE
                .eq(head.region())
                .and(FORM.BUDGET_YEAR.between(head.year() - 1, head.year()))
                .and(FORM.PATH.eq(PathKind.TARGET.name()))
                .and(FORM.PROJECT_CODE.eq(""))
                .and(FORM_VERSION.OCCASION.eq(Versions.Occasion.APPROVED.name()));
    }

    private static Form read(String json) {
        try {
            return new FormCodec().read(json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFile problem) {
            throw new IllegalStateException("an approved version cannot be read", problem);
        }
    }
}
