package hengji.app.sheet;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Views;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form page and its parts. */
@Controller
class SheetRoutes {
    private final SheetDesk desk;

    SheetRoutes(SheetDesk desk) {
        this.desk = desk;
    }

    /** What one fills in; all of it to read where that is asked for. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}")
    ModelAndView form(
            @PathVariable long form, @RequestParam(defaultValue = "false") boolean all, HttpServletRequest request) {
        return Views.show("sheet/form", desk.page(form, all, request));
    }

    /** The table alone, for a page that has just changed its order. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/table")
    ModelAndView table(@PathVariable long form, HttpServletRequest request) {
        return Views.show("sheet/table", desk.page(form, false, request));
    }

    /** Everything the engine found; the list alone where a script asks. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/problems")
    ModelAndView problems(@PathVariable long form, HttpServletRequest request) {
        Opened opened = desk.open(form, request);
        ProblemsPage page = ProblemsPage.of(opened, request.getParameter("severity"));
        return Views.show(request.getHeader("HX-Request") == null ? "sheet/problems-page" : "sheet/problems", page);
    }
}
