package hengji.app.work;

import hengji.app.account.Who;
import java.util.List;

/** What a feature adds to somebody's list beside forms on their way; each feature offers one as a bean. */
public interface Errands {
    List<Errand> of(Who who);
}
