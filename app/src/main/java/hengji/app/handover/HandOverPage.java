package hengji.app.handover;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * 工作移交.
 *
 * @param frame around it
 * @param givers whose work may be handed over
 * @param takers who may take it
 * @param from chosen; 0 for nobody yet
 * @param to chosen; 0 for nobody yet
 * @param portions what can go over
 * @param delegations running ones that go along with reviewing
 */
public record HandOverPage(
        Frame frame,
        List<Person> givers,
        List<Person> takers,
        long from,
        long to,
        List<Line> portions,
        int delegations) {
    /** Somebody to choose. */
    public record Person(long id, String text) {}

    /** One role at one place. */
    public record Line(long grant, String role, String place, int rows, int reviews) {}

    public HandOverPage {
        givers = List.copyOf(givers);
        takers = List.copyOf(takers);
        portions = List.copyOf(portions);
    }

    public boolean isReady() {
        return from != 0 && to != 0;
    }
}
