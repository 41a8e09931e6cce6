package hengji.app.demo;

import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.recheck.Rechecks;
import hengji.app.recheck.Reviewers;
import hengji.app.recheck.Standing;
import hengji.app.sampling.Drawing;
import hengji.app.sampling.Layer;
import hengji.app.sampling.Wish;
import hengji.core.recheck.HandPick;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Last year's re-checks, in every state they can stand in: a sample by lot with two picked by hand. */
@Component
class DemoRechecks {
    /** So many departments are drawn by lot. */
    private static final int DRAWN = 11;

    private static final String SEED = "福彩双色球开奖号码 03-09-14-21-26-31+07（虚构）";
    private static final Map<String, String> PICKED = Map.of("312", "上年执行率不到 80%，资金量较大", "309", "年中两次预警，群众有反映");

    private final Drawing drawing;
    private final Rechecks rechecks;
    private final Reviewers reviewers;
    private final DemoRecheckWork work;
    private final DemoParts parts;

    DemoRechecks(Drawing drawing, Rechecks rechecks, Reviewers reviewers, DemoRecheckWork work, DemoParts parts) {
        this.drawing = drawing;
        this.rechecks = rechecks;
        this.reviewers = reviewers;
        this.work = work;
        this.parts = parts;
    }

    /** How far one of them has come. */
    enum Reached {
        BEGUN,
        HALF,
        HANDED_IN,
        SENT,
        OBJECTED,
        ANSWERED,
        AGREED,
        FINAL_AFTER_OBJECTION,
        FINAL
    }

    private static final List<Reached> COURSE = List.of(
            Reached.FINAL,
            Reached.SENT,
            Reached.HALF,
            Reached.OBJECTED,
            Reached.FINAL_AFTER_OBJECTION,
            Reached.HANDED_IN,
            Reached.FINAL,
            Reached.SENT,
            Reached.BEGUN,
            Reached.ANSWERED,
            Reached.FINAL,
            Reached.OBJECTED,
            Reached.AGREED);

    void open(DemoPeople.Opened people, int year) {
        parts.make("recheck draw", () -> draw(people.get("jixiao-jia"), year));
        List<Standing> standings = rechecks.of(DemoCounty.REGION, year).stream()
                .sorted(Comparator.comparing(Standing::code))
                .toList();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            int number = i;
            parts.make("recheck " + standing.code(), () -> {
                Who reviewer = people.get(number % 3 == 1 ? "yewu-jia" : "zhuanjia-jia");
                assign(standing, reviewer, people.get("jixiao-jia"));
                work.bring(standing, COURSE.get(number % COURSE.size()), number, reviewer, people);
            });
        }
    }

    private void draw(Who who, int year) {
        List<HandPick> picks = drawing.candidates(DemoCounty.REGION, year).stream()
                .filter(PICKED::containsKey)
                .sorted()
                .map(code -> new HandPick(code, PICKED.getOrDefault(code, "")))
                .toList();
        Wish wish = new Wish(
                Layer.KIND,
                List.of(),
                SEED,
                "示财绩〔" + (year + 1) + "〕5号，抽取前两日在内网公示",
                Map.of("部门", DRAWN, "单位", 0, "财政部门", 0, "项目", 0),
                picks);
        drawing.draw(DemoCounty.REGION, year, wish, Actor.of(who, DemoRecheckWork.ADDRESS));
    }

    private void assign(Standing standing, Who reviewer, Who by) {
        reviewers.assign(standing.head().id(), reviewer.id(), Optional.empty(), by, DemoRecheckWork.ADDRESS);
    }
}
