package hengji.app.begin;

import java.util.List;

/** What waits for a form to be begun, such as indicators that the department issued; it arrives by itself. */
public interface Arrivals {
    /** The names of what waits. */
    List<String> awaiting(Wanted wanted);
}
