package hengji.app.exchange;

import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.util.List;

/**
 * Where files come in and go out (数据交换).
 *
 * @param head of the page
 * @param kinds that may come in here
 * @param years of the region, newest first
 * @param recent files on their way, newest first
 * @param saved kinds whose mapping is saved
 * @param base where the page's files live, e.g. {@code /exchange/511725}
 * @param asked what was sent, where it was refused
 */
public record ExchangePage(
        SetupHead head,
        List<Kind> kinds,
        List<Integer> years,
        List<Intake> recent,
        List<Kind> saved,
        String base,
        Asked asked) {
    public boolean isForUnitsOnly() {
        return kinds.size() == 1;
    }
}
