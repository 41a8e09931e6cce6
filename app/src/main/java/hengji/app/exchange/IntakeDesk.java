package hengji.app.exchange;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.app.year.FiscalYear;
import hengji.app.year.FiscalYears;
import hengji.core.exact.AmountUnit;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What both doors of the exchange do: the bureau's for all tables, the administrator's for units alone. */
@Component
class IntakeDesk {
    private static final Wording CLOSED =
            Wording.of("这个年度已经关闭，不能再导入。", "This fiscal year is closed; nothing is taken in.");
    private static final Wording NO_FILE = Wording.of("请选择文件。", "Choose a file.");

    private final Intakes intakes;
    private final SetupHeads heads;
    private final FiscalYears years;
    private final Clock clock;

    IntakeDesk(Intakes intakes, SetupHeads heads, FiscalYears years, Clock clock) {
        this.intakes = intakes;
        this.heads = heads;
        this.years = years;
        this.clock = clock;
    }

    /**
     * A door.
     *
     * @param region 区划码
     * @param tab it belongs to
     * @param base where its files live
     * @param kinds what may come in
     */
    record Door(String region, Tab tab, String base, List<Kind> kinds) {
        static Door bureau(String region) {
            return new Door(region, Tab.EXCHANGE, "/exchange/" + region, List.of(Kind.values()));
        }

        static Door administrator(String region) {
            String base = "/setup/" + region + "/organisations/import";
            return new Door(region, Tab.ORGANISATIONS, base, List.of(Kind.UNITS));
        }
    }

    ModelAndView door(Door door, HttpServletRequest request, Asked asked) {
        List<Intake> recent = intakes.recent(door.region()).stream()
                .filter(intake -> door.kinds().contains(intake.kind()))
                .toList();
        ExchangePage page = new ExchangePage(
                heads.head(request, door.region(), door.tab()),
                door.kinds(),
                years.of(door.region()).stream().map(FiscalYear::year).toList(),
                recent,
                door.kinds().stream()
                        .filter(kind -> intakes.mapping(door.region(), kind).isPresent())
                        .toList(),
                door.base(),
                asked);
        return shown("exchange/exchange", page, asked);
    }

    ModelAndView upload(Door door, Map<String, String> fields, MultipartFile file, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        Kind kind = Kind.find(asked.text("kind"))
                .filter(door.kinds()::contains)
                .orElse(door.kinds().getFirst());
        int year = asked.number("year") == 0 ? LocalDate.now(clock).getYear() : whole(asked, "year");
        if (file.isEmpty()) {
            return door(door, request, asked.with(List.of(NO_FILE)));
        }
        demandOpen(door.region(), year, kind);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        Uploaded uploaded = intakes.upload(door.region(), year, kind, name, bytes(file), heads.actor(request));
        return switch (uploaded) {
            case Uploaded.Kept(long id) -> new ModelAndView("redirect:" + door.base() + "/" + id);
            case Uploaded.Refused(Wording reason) -> door(door, request, asked.with(List.of(reason)));
        };
    }

    ModelAndView intake(Door door, long id, HttpServletRequest request, Asked asked) {
        Intake intake = get(door, id);
        Optional<Verdict> show = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(request.getParameter("show")))
                .findFirst();
        String typed = Optional.ofNullable(request.getParameter("from")).orElse("0");
        int from = whole(new Asked(Map.of("from", typed), List.of()), "from");
        IntakePage page = new IntakePage(
                heads.head(request, door.region(), door.tab()),
                intake,
                intakes.counts(id),
                show,
                intake.isWorking() ? List.of() : intakes.shown(id, show, from, IntakePage.LONG),
                from,
                door.base(),
                asked);
        return shown("exchange/intake", page, asked);
    }

    ModelAndView act(Door door, long id, Map<String, String> fields, HttpServletRequest request) {
        Intake intake = get(door, id);
        Asked asked = new Asked(fields, List.of());
        return switch (asked.text("act")) {
            case "map" ->
                intakes.map(id, mapping(intake, asked), heads.actor(request))
                        .map(reason -> intake(door, id, request, asked.with(List.of(reason))))
                        .orElseGet(() -> again(door, id));
            case "check" -> {
                intakes.check(id, heads.actor(request));
                yield again(door, id);
            }
            case "take" -> {
                demandOpen(door.region(), intake.year(), intake.kind());
                LocalDate effective = asked.day("effective").orElseGet(() -> LocalDate.now(clock));
                intakes.take(id, effective, asked.is("what", "new"), heads.actor(request));
                yield again(door, id);
            }
            case "drop" -> {
                intakes.drop(id, heads.actor(request));
                Frames.flash(request, Wording.of("已放弃，数据没有改动。", "Dropped; nothing was changed."));
                yield new ModelAndView("redirect:" + door.base());
            }
            default -> throw new NotThere();
        };
    }

    private static int whole(Asked asked, String field) {
        return (int) Math.min(asked.number(field), Integer.MAX_VALUE);
    }

    /** An intake of this door; anything else is not there. */
    Intake get(Door door, long id) {
        return intakes.find(id)
                .filter(intake -> intake.region().equals(door.region()))
                .filter(intake -> door.kinds().contains(intake.kind()))
                .orElseThrow(NotThere::new);
    }

    void demandOpen(String region, int year, Kind kind) {
        boolean closed = years.find(region, year).filter(each -> !each.open()).isPresent();
        if (closed && kind != Kind.UNITS) {
            throw new NotNow(CLOSED);
        }
    }

    private static Mapping mapping(Intake intake, Asked asked) {
        Map<Item, String> headers = new EnumMap<>(Item.class);
        for (Item item : intake.kind().items()) {
            String header = asked.text(item.name());
            if (intake.found().contains(header) && !header.isEmpty()) {
                headers.put(item, header);
            }
        }
        return new Mapping(
                headers,
                AmountUnit.find(asked.text("unit")).orElse(intake.mapping().unit()));
    }

    private static ModelAndView again(Door door, long id) {
        return new ModelAndView("redirect:" + door.base() + "/" + id);
    }

    private static ModelAndView shown(String template, Object page, Asked asked) {
        ModelAndView shown = Views.show(template, page);
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
