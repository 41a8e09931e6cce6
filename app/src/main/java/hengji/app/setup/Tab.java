package hengji.app.setup;

import hengji.app.access.Deed;
import hengji.core.explain.Wording;

/** The parts of set-up, as tabs. */
public enum Tab {
    ORGANISATIONS("/setup/%s/organisations", Deed.RUN_SYSTEM, Wording.of("机构", "Organisations")),
    PATH("/setup/%s/path", Deed.RUN_SYSTEM, Wording.of("流程与名称", "Path and names")),
    YEARS("/setup/%s/years", Deed.RUN_YEAR, Wording.of("年度", "Years")),
    DUTIES("/setup/%s/duties", Deed.RUN_YEAR, Wording.of("应报", "Duties")),
    CALENDAR("/setup/%s/calendar", Deed.RUN_YEAR, Wording.of("工作日", "Workdays")),
    EXCHANGE("/exchange/%s", Deed.EXCHANGE, Wording.of("数据交换", "Exchange"));

    private final String path;
    private final Deed deed;
    private final Wording wording;

    Tab(String path, Deed deed, Wording wording) {
        this.path = path;
        this.deed = deed;
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    /** Its address for a region. */
    public String path(String region) {
        return path.formatted(region);
    }

    Deed deed() {
        return deed;
    }
}
