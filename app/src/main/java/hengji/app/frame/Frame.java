package hengji.app.frame;

import hengji.app.account.Who;
import java.util.List;
import java.util.Optional;

/**
 * What every page shows around its work.
 *
 * @param title of the page
 * @param say the reader's language
 * @param who the person logged in
 * @param menu what the roles of that person have
 * @param path the page's own address, to mark the menu and to come back to
 * @param csrf the token every form sends along
 * @param flash one sentence about what was just done; empty mostly
 * @param demo whether all data are made up
 * @param assets addresses of style sheet and scripts
 */
public record Frame(
        String title,
        Say say,
        Optional<Who> who,
        List<MenuItem> menu,
        String path,
        Csrf csrf,
        String flash,
        boolean demo,
        Assets assets) {
    /** The token against forged requests, by its parameter's and header's name. */
    public record Csrf(String parameter, String header, String token) {}

    public Frame {
        menu = List.copyOf(menu);
    }

    /** Whether the page belongs to an entry of the menu; a form's pages belong to the part of the year they are of. */
    public boolean isAt(MenuItem item) {
        String at = path.matches("/forms/\\d+/(review|recheck)(/.*)?")
                ? path.replaceFirst("/forms/\\d+", "")
                : path.matches("/forms/\\d+/(monitoring|warnings)(/.*)?") ? "/monitoring" : path;
        return at.equals(item.path()) || at.startsWith(item.path() + "/");
    }

    public String asset(String name) {
        return assets.address(name);
    }
}
