package hengji.app.consolidation;

import hengji.app.frame.Frame;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.documents.paper.form.Printed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consolidation of a department's year.
 *
 * @param frame around it
 * @param summary what is in it
 * @param may whether this person may write and send
 * @param obstacles what stands in the way of sending
 * @param troubles why the last try was not taken
 * @param typed what was typed then
 */
public record SummaryPage(
        Frame frame,
        Summary summary,
        boolean may,
        List<Wording> obstacles,
        List<Wording> troubles,
        Map<String, String> typed) {
    public boolean isOpen() {
        return may && !summary.isSent();
    }

    public String opinion() {
        return typed.getOrDefault("opinion", summary.opinion());
    }

    public String base() {
        return "/consolidation/" + summary.department().id() + "/" + summary.year();
    }

    public static String money(Optional<BigDecimal> amount) {
        return amount.map(Printed::money).orElse("—");
    }

    public static String score(Optional<BigDecimal> points) {
        return points.map(Printed::score).orElse("—");
    }

    public static String percent(Optional<BigDecimal> rate) {
        return rate.map(each -> Decimals.text(each) + "%").orElse("—");
    }
}
