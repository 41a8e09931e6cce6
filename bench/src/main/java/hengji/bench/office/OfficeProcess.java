package hengji.bench.office;

import hengji.app.storage.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The office as its users start it: {@code ./hengji serve}, a process of its own with the heap it has in a county. */
final class OfficeProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int KIB_A_MIB = 1024;

    private final Process process;
    private final URI address;
    private final double firstPageSeconds;

    private OfficeProcess(Process process, URI address, double firstPageSeconds) {
        this.process = process;
        this.address = address;
        this.firstPageSeconds = firstPageSeconds;
    }

    /** Starts it and waits for its first page. */
    static OfficeProcess start(Path root, Path data, Optional<Settings.Database> database)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        root.toRealPath().resolve("hengji").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("office.log").toFile());
        database.ifPresent(settings -> {
            builder.environment().put("HENGJI_DB_URL", settings.url());
            builder.environment().put("HENGJI_DB_USER", settings.user());
            builder.environment().put("HENGJI_DB_PASSWORD", settings.password());
        });
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        long started = System.nanoTime();
        Process process = builder.start();
        awaitFirstPage(process, address);
        return new OfficeProcess(process, address, (System.nanoTime() - started) / 1e9);
    }

    URI address() {
        return address;
    }

    /** From the command to the whole first page. */
    double firstPageSeconds() {
        return firstPageSeconds;
    }

    /** What it keeps of the machine's memory, in MiB; Linux only. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_A_MIB)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitFirstPage(Process process, URI address) throws IOException, InterruptedException {
        byte[] request = Connection.Request.get("/", "Connection: close\r\n");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Connection connection = new Connection(address)) {
                if (connection.send(request).status() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        process.destroy();
        throw new IllegalStateException("the office did not open within " + PATIENCE_SECONDS + " s");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
