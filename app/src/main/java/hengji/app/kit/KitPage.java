package hengji.app.kit;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;

/**
 * The kit of a unit for a year.
 *
 * @param frame around it
 * @param kit what is there and what is missing
 * @param mayWrite whether the reader may write the letter
 * @param typed what stands in the letter's fields
 * @param trouble why the letter was not kept; empty mostly
 */
public record KitPage(Frame frame, Kit kit, boolean mayWrite, Letter typed, String trouble) {
    public Say say() {
        return frame.say();
    }

    public String address() {
        return "/kit/" + kit.year() + "/" + kit.organisation().id();
    }
}
