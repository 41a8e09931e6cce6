package hengji.app.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose JSON was read once and can be read again; other bodies are left where they are. */
final class KeptBody extends HttpServletRequestWrapper {
    private final byte[] body;
    private final boolean kept;

    private KeptBody(HttpServletRequest request, byte[] body, boolean kept) {
        super(request);
        this.body = body;
        this.kept = kept;
    }

    static KeptBody of(HttpServletRequest request) throws IOException {
        String media = Optional.ofNullable(request.getContentType()).orElse("");
        boolean json = media.contains("json");
        return new KeptBody(request, json ? request.getInputStream().readAllBytes() : new byte[0], json);
    }

    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return kept ? new Again(new ByteArrayInputStream(body)) : super.getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return kept
                ? new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8))
                : super.getReader();
    }

    private static final class Again extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            try {
                if (!isFinished()) {
                    listener.onDataAvailable();
                }
                listener.onAllDataRead();
            } catch (IOException problem) {
                listener.onError(problem);
            }
        }
    }
}
