package hengji.app.house;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file in it, as a browser sends one. */
public final class Parcel {
    private static final String EDGE = "----edge-of-a-parcel";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Parcel() {}

    /** Fields and one file, named {@code file}. */
    public static Parcel of(Map<String, String> fields, String fileName, byte[] bytes) {
        Parcel parcel = new Parcel();
        fields.forEach((name, text) -> parcel.part("name=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8)));
        parcel.part("name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", bytes);
        parcel.body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return parcel;
    }

    private void part(String heading, byte[] content) {
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; " + heading + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it with the token that stands on a page. */
    public HttpResponse<String> send(Visitor visitor, TestOffice office, String page, String path) {
        return visitor.send(HttpRequest.newBuilder(office.address().resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("X-CSRF-TOKEN", visitor.token(page))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }
}
