package hengji.app;

import hengji.app.storage.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the office in the browser. */
@Command(name = "serve")
final class ServeCommand implements Runnable {
    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--port")
    private @Nullable Integer port;

    @Option(names = "--https-port")
    private @Nullable Integer httpsPort;

    @Option(names = "--certificate")
    private @Nullable Path certificate;

    @Option(names = "--certificate-key")
    private @Nullable Path certificateKey;

    @Option(names = "--host")
    private @Nullable String host;

    @Option(names = "--data")
    private @Nullable Path data;

    @Option(names = "--train", hidden = true)
    private boolean train;

    @Override
    public void run() {
        Settings settings = new SettingsReading(System.getenv(), Map.of())
                .with("HENGJI_PORT", port)
                .with("HENGJI_HTTPS_PORT", httpsPort)
                .with("HENGJI_CERTIFICATE", certificate)
                .with("HENGJI_CERTIFICATE_KEY", certificateKey)
                .with("HENGJI_HOST", host)
                .with("HENGJI_DATA", data)
                .settings(demo);
        Opening opening = new Opening(settings);
        if (train) {
            opening.train();
        } else {
            URI address = Opening.address(opening.open());
            System.out.println("衡绩已启动：" + address + "　（按 Ctrl+C 停止）");
            System.out.flush();
        }
    }
}
