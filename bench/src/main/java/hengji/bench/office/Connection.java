package hengji.bench.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection that costs the machine as little as can be; loopback only. */
final class Connection implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ended;

    Connection(URI address) throws IOException {
        port = address.getPort();
        socket = dial();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 13);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 13);
    }

    private Socket dial() throws IOException {
        Socket dialled = new Socket(InetAddress.getLoopbackAddress(), port);
        dialled.setTcpNoDelay(true);
        return dialled;
    }

    /** A server may end a connection after so many answers; it says so, and the next request takes a new one. */
    private void dialAgain() throws IOException {
        socket.close();
        socket = dial();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 13);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 13);
        ended = false;
    }

    /** An answer: its status and how many bytes its body had. */
    record Answer(int status, int bytes) {}

    /** Sends a request made by {@link Request} and reads the whole answer. */
    Answer send(byte[] request) throws IOException {
        if (ended) {
            dialAgain();
        }
        out.write(request);
        out.flush();
        String status = line();
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            ended |= lower.equals("connection: close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        int code = Integer.parseInt(status.substring(9, 12));
        return new Answer(code, chunked ? chunks() : body(Math.max(0, length)));
    }

    private int chunks() throws IOException {
        int bytes = 0;
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            bytes += body(size);
            line();
            if (size == 0) {
                return bytes;
            }
        }
    }

    private int body(int length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Makes requests as bytes. */
    static final class Request {
        private Request() {}

        static byte[] get(String path, String headers) {
            return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }

        static byte[] with(String method, String path, String headers, String body) {
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "Content-Length: "
                            + content.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
            byte[] all = new byte[head.length + content.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(content, 0, all, head.length, content.length);
            return all;
        }
    }
}
