package hengji.app.path;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing and answering return sheets (退回意见单); sent with the step that returns the form. */
@Service
public class Slips {
    private final SlipStore store;
    private final Forms forms;
    private final Journal journal;

    Slips(SlipStore store, Forms forms, Journal journal) {
        this.store = store;
        this.forms = forms;
        this.journal = journal;
    }

    /** All sheets that were sent, oldest first. */
    @Transactional(readOnly = true)
    public List<Slip> sent(long form) {
        return store.list(form).stream().filter(slip -> slip.sent().isPresent()).toList();
    }

    /** The sheet the unit has to answer, or answered last. */
    @Transactional(readOnly = true)
    public Optional<Slip> findLast(long form) {
        return sent(form).reversed().stream().findFirst();
    }

    /** The sheet that is being written at the step where the form stands; each step has its own. */
    @Transactional(readOnly = true)
    public Optional<Slip> findDraft(long form) {
        return store.findDraft(form, forms.get(form).state());
    }

    /** Writes an item on the sheet in work; only while the form is reviewed. */
    @Transactional
    public boolean write(long form, ReturnItem.Draft draft, Actor actor) {
        FormHead head = forms.get(form);
        if (head.state().stage() != State.Stage.REVIEW) {
            return false;
        }
        add(head, List.of(draft), actor);
        return true;
    }

    /** Strikes an item off the sheet in work. */
    @Transactional
    public boolean strike(long form, long item, Actor actor) {
        Optional<Slip> draft = findDraft(form);
        Optional<ReturnItem> struck = draft.stream()
                .flatMap(slip -> slip.items().stream())
                .filter(each -> each.id() == item)
                .findFirst();
        struck.ifPresent(found -> {
            store.remove(found.slip(), item);
            journal.write(
                    actor, new Entry(chain(form), "return.strike", "form " + form + " item " + item, words(found), ""));
        });
        return struck.isPresent();
    }

    /** Answers an item of the sheet that was sent last; again as often as wished until the form goes in. */
    @Transactional
    public boolean answer(long form, long item, String text, Actor actor) {
        Optional<ReturnItem> found = findLast(form).stream()
                .flatMap(slip -> slip.items().stream())
                .filter(each -> each.id() == item)
                .findFirst();
        if (found.isEmpty() || text.isBlank() || forms.get(form).state().stage() != State.Stage.WRITING) {
            return false;
        }
        store.answer(found.get().slip(), item, text.strip(), actor.account());
        String before = found.get().answer().map(ReturnItem.Answer::text).orElse("");
        journal.write(
                actor, new Entry(chain(form), "return.answer", "form " + form + " item " + item, before, text.strip()));
        return true;
    }

    int unanswered(long form) {
        return Math.toIntExact(findLast(form).map(Slip::unanswered).orElse(0L));
    }

    int written(long form) {
        return findDraft(form).map(slip -> slip.items().size()).orElse(0);
    }

    /** Puts items on the sheet in work. */
    void add(FormHead head, List<ReturnItem.Draft> drafts, Actor actor) {
        if (drafts.isEmpty()) {
            return;
        }
        long slip = store.open(head.id(), head.state(), actor.account());
        for (ReturnItem.Draft draft : drafts) {
            store.add(slip, draft, actor.account());
            journal.write(
                    actor,
                    new Entry(
                            head.organisation(),
                            "return.write",
                            "form " + head.id() + " " + draft.anchor().place(),
                            draft.anchor().text(),
                            draft.opinion()));
        }
    }

    void send(long form, long step) {
        findDraft(form).filter(slip -> !slip.items().isEmpty()).ifPresent(slip -> store.send(slip.id(), step));
    }

    private long chain(long form) {
        return forms.get(form).organisation();
    }

    private static String words(ReturnItem item) {
        return item.draft().anchor().place() + "：" + item.draft().opinion();
    }
}
