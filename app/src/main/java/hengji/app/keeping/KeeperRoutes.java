package hengji.app.keeping;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.storage.Connections;
import hengji.app.storage.Settings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** For commands on the same machine, who read the secret from the data folder; for everybody else it is not there. */
@Controller
class KeeperRoutes {
    private final RunningOffice office;
    private final Settings settings;
    private final Clock clock;

    KeeperRoutes(RunningOffice office, Settings settings, Clock clock) {
        this.office = office;
        this.settings = settings;
        this.clock = clock;
    }

    @Allow(Deed.ENTER)
    @GetMapping("/keeper/backup")
    void backup(@RequestHeader(name = "X-Keeper", defaultValue = "") String secret, HttpServletResponse response)
            throws SQLException, IOException {
        if (!office.isSecret(secret)) {
            throw new NotThere();
        }
        response.setContentType("application/zip");
        new Backup(new Connections(settings), clock).write(response.getOutputStream());
    }
}
