package hengji.app.result;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import hengji.app.form.FormHead;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetAddition;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The results of the years before, and what was decided, beside next year's target. */
@Component
@Order(29)
class ResultBeside implements SheetAddition {
    private final TemplateEngine templates;
    private final ResultUse results;

    ResultBeside(TemplateEngine templates, ResultUse results) {
        this.templates = templates;
        this.results = results;
    }

    @Override
    public Content above(Opened opened) {
        FormHead head = opened.head();
        if (head.path() != PathKind.TARGET) {
            return NOTHING;
        }
        List<Item> before = Stream.of(head.year() - 1, head.year() - 2)
                .flatMap(year -> results.find(head.region(), head.organisation(), year, head.projectCode()).stream())
                .filter(item -> !item.grade().isEmpty() || item.decided().isPresent())
                .toList();
        return before.isEmpty()
                ? NOTHING
                : output -> templates.render("result/beside.jte", new BesidePart(opened, before), output);
    }
}
