package hengji.app.memory;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.form.Line;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Earlier years on the form page: what stands out of a draft, and all years of a row in its drawer. */
@Component
@Order(30)
class MemoryAddition implements SheetAddition {
    private final TemplateEngine templates;
    private final Memories memories;

    MemoryAddition(TemplateEngine templates, Memories memories) {
        this.templates = templates;
        this.memories = memories;
    }

    @Override
    public Content actions(Opened opened) {
        return memories.sources(opened.head()).isEmpty()
                ? NOTHING
                : output -> templates.render("memory/button.jte", opened, output);
    }

    @Override
    public Content above(Opened opened) {
        boolean writing =
                opened.head().path() == PathKind.TARGET && opened.head().state().stage() == State.Stage.WRITING;
        if (!writing) {
            return NOTHING;
        }
        long remarked = memories.of(opened.assessed()).stream()
                .filter(memory -> memory.remark().isPresent())
                .count();
        return remarked == 0
                ? NOTHING
                : output -> templates.render("memory/stale.jte", new StalePart(opened, remarked), output);
    }

    @Override
    public Content drawer(Opened opened, Line line) {
        return memories.of(opened.assessed()).stream()
                .filter(memory -> memory.lineage().equals(line.lineage()) && !memory.isEmpty())
                .findFirst()
                .<Content>map(memory ->
                        output -> templates.render("memory/drawer.jte", new MemoryDrawer(opened, memory), output))
                .orElse(NOTHING);
    }
}
