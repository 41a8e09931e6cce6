package hengji.app.sheet;

import gg.jte.Content;
import java.util.List;

/**
 * What other features add to a form's page, each in its place; whatever they ask of the database was asked before the
 * page is written.
 */
public record Parts(List<Content> actions, List<Content> above, List<Content> below) {
    static Parts of(Opened opened, List<SheetAddition> additions) {
        return new Parts(
                additions.stream().map(addition -> addition.actions(opened)).toList(),
                additions.stream().map(addition -> addition.above(opened)).toList(),
                additions.stream().map(addition -> addition.below(opened)).toList());
    }
}
