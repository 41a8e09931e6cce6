package hengji.app.frame;

import hengji.app.account.Who;
import java.util.List;

/** What a feature adds to somebody's menu; each feature offers one as a bean, in the order of {@code @Order}. */
public interface MenuContribution {
    List<MenuItem> items(Who who);
}
