package hengji.app.rectification;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.RECTIFICATION_STEP;

import hengji.core.explain.Wording;
import hengji.core.rectification.RectificationAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of an item, step by step (办理经过). */
@Component
public class History {
    private static final Wording OPENED = Wording.of("下达整改通知", "opened");

    private final DSLContext database;

    History(DSLContext database) {
        this.database = database;
    }

    /**
     * One step.
     *
     * @param name what was done
     * @param words the reason or what was done; may be empty
     * @param due the day it set
     * @param document 文号 and date; may be empty
     * @param by who; empty for the office itself
     * @param at when
     */
    public record Step(Wording name, String words, Optional<LocalDate> due, String document, String by, Instant at) {}

    @Transactional(readOnly = true)
    public List<Step> of(long item) {
        return database.select()
                .from(RECTIFICATION_STEP)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECTIFICATION_STEP.ACCOUNT_ID))
                .where(RECTIFICATION_STEP.RECTIFICATION_ID.eq(item))
                .orderBy(RECTIFICATION_STEP.ID)
                .fetch(found -> {
                    var step = found.into(RECTIFICATION_STEP);
                    return new Step(
                            name(step.getAction()),
                            step.getWords(),
                            Optional.ofNullable(step.getDue()),
                            document(step.getDocumentNo(), Optional.ofNullable(step.getDocumentDate())),
                            Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                            step.getAt());
                });
    }

    private static String document(String number, Optional<LocalDate> date) {
        return date.map(day -> number + "（" + day + "）").orElse(number);
    }

    private static Wording name(String action) {
        return "OPEN".equals(action)
                ? OPENED
                : RectificationAction.valueOf(action).wording();
    }
}
