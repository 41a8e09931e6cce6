package hengji.app.sheet;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writing into a form, for the page's script and for other programs alike. */
@RestController
class SheetApi {
    private static final int MOST = 5000;

    private final SheetWriting writing;
    private final SheetDesk desk;
    private final Presence presence;

    SheetApi(SheetWriting writing, SheetDesk desk, Presence presence) {
        this.writing = writing;
        this.desk = desk;
        this.presence = presence;
    }

    /** A text for a cell, and what stood there when its writer began. */
    record Cell(String column, String line, String was, String text) {}

    /** Texts that are kept together. */
    record Cells(@Nullable List<Cell> cells) {}

    /** A cell that was not kept: what stands there now, or why not. */
    record Trouble(String column, String line, String now, String yours, String reason) {}

    /**
     * New lines of a block, each with its texts by column.
     *
     * @param names of lines taken out before, to bring them back as what they were; empty for new ones
     */
    record NewLines(
            @Nullable String block,
            int place,
            @Nullable List<Map<String, String>> lines,
            @Nullable List<String> names) {}

    /** Where a line goes, from 0. */
    record Place(int place) {}

    /** Lines by their names. */
    record LineNames(List<String> lines) {}

    /** The figures and findings of a form as it stands. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/state")
    SheetState state(@PathVariable long form, HttpServletRequest request) {
        return SheetState.of(desk.open(form, request), List.of());
    }

    /** Keeps texts: all of them, or none with the reasons. {@code Prefer: return=minimal} leaves the findings out. */
    @Allow(Deed.FILL_FORM)
    @PatchMapping("/api/v1/forms/{form}/cells")
    ResponseEntity<?> cells(
            @PathVariable long form,
            @RequestBody Cells cells,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            @RequestHeader(name = "If-Match", defaultValue = "") String expected,
            HttpServletRequest request) {
        if (!expected.isEmpty()
                && !expected.equals(tag(desk.open(form, request).head().revision()))) {
            return problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "other-revision",
                    say(request).of("表已有新的修改，请先取最新内容。", "The form changed meanwhile; fetch it again."),
                    List.of());
        }
        Optional<List<Editing.Typed>> typed = typed(cells);
        if (typed.isEmpty()) {
            return problem(
                    HttpStatus.BAD_REQUEST, "unknown-column", say(request).of("有不认识的列。", "Unknown column."), List.of());
        }
        Editing.Batch batch = writing.keep(form, typed.get(), who(request), request.getRemoteAddr());
        if (!batch.isKept()) {
            return refused(typed.get(), batch, say(request));
        }
        if (prefer.contains("return=minimal")) {
            return ResponseEntity.noContent().eTag(tag(batch.revision())).build();
        }
        List<String> lines = typed.get().stream()
                .filter(each -> each.column().block() == Block.ROW)
                .map(Editing.Typed::lineage)
                .distinct()
                .toList();
        return ResponseEntity.ok().eTag(tag(batch.revision())).body(SheetState.of(desk.open(form, request), lines));
    }

    /** Adds lines before the one at that place. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/api/v1/forms/{form}/lines")
    ResponseEntity<LineNames> insert(@PathVariable long form, @RequestBody NewLines lines, HttpServletRequest request) {
        Block block = block(String.valueOf(lines.block()));
        List<Map<String, String>> texts = Optional.ofNullable(lines.lines()).orElse(List.of());
        List<String> names = Optional.ofNullable(lines.names()).orElse(List.of());
        List<Line> wanted = IntStream.range(0, Math.min(MOST, texts.size()))
                .mapToObj(at ->
                        new Line(at < names.size() ? names.get(at) : "", cells(block, texts.get(at)), Line.Care.NONE))
                .toList();
        List<String> made =
                writing.insertAll(form, block, lines.place(), wanted, who(request), request.getRemoteAddr());
        return ResponseEntity.status(HttpStatus.CREATED).body(new LineNames(made));
    }

    private static Map<Column, String> cells(Block block, Map<String, String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        texts.forEach((key, text) -> Column.find(key)
                .filter(column -> column.block() == block)
                .ifPresent(column -> cells.put(column, text)));
        return cells;
    }

    /** Moves a line. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/api/v1/forms/{form}/lines/{block}/{line}/move")
    ResponseEntity<Void> move(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            @RequestBody Place place,
            HttpServletRequest request) {
        writing.move(form, block(block), line, place.place(), who(request), request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    /** Takes a line out and answers with what stood in it. */
    @Allow(Deed.FILL_FORM)
    @DeleteMapping("/api/v1/forms/{form}/lines/{block}/{line}")
    Map<String, String> remove(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String line,
            HttpServletRequest request) {
        Map<String, String> cells = new TreeMap<>();
        writing.remove(form, block(block), line, who(request), request.getRemoteAddr())
                .cells()
                .forEach((column, text) -> cells.put(column.key(), text));
        return cells;
    }

    /** Everything the engine found, a page at a time. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/findings")
    FindingList findings(
            @PathVariable long form,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        return FindingList.of(desk.open(form, request), page, size);
    }

    /** An entity tag of a revision. */
    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    private static Block block(String key) {
        return Block.find(key).orElseThrow(NotThere::new);
    }

    private static Optional<List<Editing.Typed>> typed(Cells cells) {
        List<Editing.Typed> typed = new ArrayList<>();
        for (Cell cell : Optional.ofNullable(cells.cells()).orElse(List.of())) {
            Optional<Column> column = Column.find(String.valueOf(cell.column()));
            if (column.isEmpty() || typed.size() >= MOST) {
                return Optional.empty();
            }
            typed.add(new Editing.Typed(
                    column.get(), String.valueOf(cell.line()), blank(cell.was()), blank(cell.text())));
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    private static String blank(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static ResponseEntity<ProblemDetail> refused(List<Editing.Typed> typed, Editing.Batch batch, Say say) {
        List<Trouble> troubles = new ArrayList<>();
        boolean conflict = false;
        for (int at = 0; at < typed.size(); at++) {
            Editing.Typed cell = typed.get(at);
            switch (batch.answers().get(at)) {
                case Saved.Kept _ -> {}
                case Saved.Differs(String now, String yours) -> {
                    conflict = true;
                    troubles.add(new Trouble(cell.column().key(), cell.lineage(), now, yours, ""));
                }
                case Saved.Refused(var reason) ->
                    troubles.add(new Trouble(cell.column().key(), cell.lineage(), "", cell.text(), say.of(reason)));
            }
        }
        return conflict
                ? problem(
                        HttpStatus.CONFLICT,
                        "changed-meanwhile",
                        say.of("别人刚刚改过，请选择保留哪一个。", "Somebody changed it."),
                        troubles)
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", say.of("没有保存，原因见各单元格。", "Not kept."), troubles);
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, String detail, List<Trouble> troubles) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("cells", troubles);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Who who(HttpServletRequest request) {
        return presence.get(request);
    }

    private static Say say(HttpServletRequest request) {
        return Frames.say(request);
    }
}
