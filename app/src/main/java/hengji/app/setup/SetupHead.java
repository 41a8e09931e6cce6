package hengji.app.setup;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;

/**
 * The head of a page of set-up.
 *
 * @param frame around it
 * @param region 区划码
 * @param regionName 地区名称
 * @param tab where one is
 * @param tabs what the person may open here
 * @param others regions one may go to instead
 */
public record SetupHead(
        Frame frame, String region, String regionName, Tab tab, List<Tab> tabs, List<RegionName> others) {
    /** A region by code and name. */
    public record RegionName(String code, String name) {}

    public SetupHead {
        tabs = List.copyOf(tabs);
        others = List.copyOf(others);
    }

    public Say say() {
        return frame.say();
    }
}
