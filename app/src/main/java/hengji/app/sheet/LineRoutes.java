package hengji.app.sheet;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Links;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A line in the drawer, and writing into it without a script. */
@Controller
class LineRoutes {
    private static final String LINE = "/forms/{form}/{block}/{line}";

    private final SheetDesk desk;
    private final SheetWriting writing;
    private final Links links;

    LineRoutes(SheetDesk desk, SheetWriting writing, Links links) {
        this.desk = desk;
        this.writing = writing;
        this.links = links;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping(LINE)
    ModelAndView line(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            HttpServletRequest request) {
        return show(desk.open(form, request), block(block), line, Map.of(), request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping(LINE)
    ModelAndView keep(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            HttpServletRequest request,
            HttpServletResponse response) {
        Opened before = desk.open(form, request);
        List<Editing.Typed> typed = typed(block(block), line, request);
        Map<Column, LinePage.Refusal> refusals = typed.isEmpty()
                ? Map.of()
                : refusals(typed, writing.keep(form, typed, before.who(), request.getRemoteAddr()), request);
        if (request.getParameter("tasks-shown") != null) {
            writing.link(form, line, Set.of(values(request, "task")), before.who(), request.getRemoteAddr());
        }
        if (!refusals.isEmpty() || isFragment(request)) {
            response.setHeader("HX-Trigger", "sheet-changed");
            return show(desk.open(form, request), block(block), line, refusals, request);
        }
        Frames.flash(request, Wording.of("已保存。", "Saved."));
        return new ModelAndView("redirect:/forms/" + form + "/" + block + "/" + line);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/{block}")
    String add(@PathVariable long form, @PathVariable String block, HttpServletRequest request) {
        int place = Integer.parseInt(Optional.ofNullable(request.getParameter("place"))
                .filter(text -> text.matches("\\d{1,6}"))
                .orElse("999999"));
        Opened opened = desk.open(form, request);
        String made = writing.insert(form, block(block), place, opened.who(), request.getRemoteAddr());
        return "redirect:/forms/" + form + "/" + block + "/" + made;
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping(LINE + "/remove")
    String remove(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            HttpServletRequest request) {
        writing.remove(form, block(block), line, desk.open(form, request).who(), request.getRemoteAddr());
        Frames.flash(request, Wording.of("已删除，内容留在操作日志里。", "Removed; its texts stay in the journal."));
        return "redirect:/forms/" + form + "#" + block;
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping(LINE + "/move")
    String move(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            HttpServletRequest request) {
        Opened opened = desk.open(form, request);
        int step = "up".equals(request.getParameter("to")) ? -1 : 1;
        int now = lineages(opened, block(block)).indexOf(line);
        writing.move(form, block(block), line, Math.max(0, now + step), opened.who(), request.getRemoteAddr());
        return "redirect:/forms/" + form + "/" + block + "/" + line;
    }

    private ModelAndView show(
            Opened opened,
            Block block,
            String lineage,
            Map<Column, LinePage.Refusal> refusals,
            HttpServletRequest request) {
        int at = lineages(opened, block).indexOf(lineage);
        if (at < 0) {
            throw new NotThere();
        }
        Line line = opened.assessed().sheet().of(block).get(at);
        Set<String> served = block == Block.ROW ? links.tasksOf(opened.head().id(), lineage) : Set.of();
        LinePage page = new LinePage(opened, block, line, at + 1, served, refusals, desk.additions());
        return isFragment(request)
                ? Views.show("sheet/line", page)
                : Views.show("sheet/form", desk.page(opened).withCard(page));
    }

    private static List<Editing.Typed> typed(Block block, String line, HttpServletRequest request) {
        List<Editing.Typed> typed = new ArrayList<>();
        for (Column column : Column.of(block)) {
            String text = request.getParameter(column.key());
            String was = request.getParameter("was-" + column.key());
            if (text != null && was != null && !unified(text).equals(unified(was))) {
                typed.add(new Editing.Typed(column, line, unified(was), unified(text)));
            }
        }
        return typed;
    }

    /** Browsers send line breaks as two characters. */
    private static String unified(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Map<Column, LinePage.Refusal> refusals(
            List<Editing.Typed> typed, Editing.Batch batch, HttpServletRequest request) {
        Map<Column, LinePage.Refusal> refusals = new EnumMap<>(Column.class);
        for (int at = 0; at < typed.size() && !batch.isKept(); at++) {
            Editing.Typed cell = typed.get(at);
            Wording held = Wording.of("其他栏有问题，这一栏也还没有保存。", "Not kept yet: another field has a problem.");
            refusals.put(
                    cell.column(),
                    switch (batch.answers().get(at)) {
                        case Saved.Kept _ ->
                            new LinePage.Refusal(
                                    cell.text(),
                                    Optional.empty(),
                                    Frames.say(request).of(held));
                        case Saved.Differs(String now, String yours) ->
                            new LinePage.Refusal(yours, Optional.of(now), "");
                        case Saved.Refused(Wording reason) ->
                            new LinePage.Refusal(
                                    cell.text(),
                                    Optional.empty(),
                                    Frames.say(request).of(reason));
                    });
        }
        return refusals;
    }

    private static List<String> lineages(Opened opened, Block block) {
        return opened.assessed().sheet().of(block).stream().map(Line::lineage).toList();
    }

    private static Block block(String key) {
        return Block.find(key).orElseThrow(NotThere::new);
    }

    private static String[] values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]);
    }

    private static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
