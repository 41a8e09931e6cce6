package hengji.bench.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Somebody at a desk: looks at the form, types into a row of their own, uploads a proof, prints the report. */
final class Officer {
    private static final String BOUNDARY = "hengji-bench";

    private final BenchOffice.Desk desk;
    private final int number;
    private final Visit visit;
    private final SplittableRandom random;
    private String before = "";
    private int count;

    Officer(BenchOffice.Desk desk, int number, Visit visit) {
        this.desk = desk;
        this.number = number;
        this.visit = visit;
        this.random = new SplittableRandom(number);
    }

    /** What an officer does, with its share of a hundred actions and the time 99 of 100 may take, in milliseconds. */
    enum Deed {
        VIEW("view the self-evaluation", 60, 150),
        SAVE("save a cell", 30, 250),
        UPLOAD("upload a proof", 5, 0),
        REPORT("print the self-evaluation report", 5, 1500);

        private final String words;
        private final int share;
        private final int goal;

        Deed(String words, int share, int goal) {
            this.words = words;
            this.share = share;
            this.goal = goal;
        }

        String words() {
            return words;
        }

        /** Absent goals are 0. */
        int goal() {
            return goal;
        }
    }

    /** Which deed is next. */
    Deed choose() {
        int at = random.nextInt(100);
        for (Deed deed : Deed.values()) {
            at -= deed.share;
            if (at < 0) {
                return deed;
            }
        }
        return Deed.VIEW;
    }

    /** How long this officer thinks before the next deed: 5 s in the mean. */
    long thinkMillis() {
        return random.nextLong(2_500, 7_501);
    }

    byte[] request(Deed deed) {
        String form = "/forms/" + desk.form();
        return switch (deed) {
            case VIEW -> Connection.Request.get(form + "/self-evaluation", visit.headers());
            case SAVE -> save(form);
            case UPLOAD -> upload("/api/v1" + form + "/evidence?lineage=" + line());
            case REPORT -> Connection.Request.get("/api/v1" + form + "/papers/report/docx", visit.headers());
        };
    }

    private String line() {
        return desk.lines().get(number % desk.lines().size());
    }

    private byte[] save(String form) {
        String now = "工程按期完成，资金于第 " + ++count + " 周拨付到位。";
        String body = "column=reason&lineage=" + line() + "&was=" + encoded(before) + "&text=" + encoded(now);
        before = now;
        return Connection.Request.with(
                "POST", form + "/results", visit.changing("application/x-www-form-urlencoded"), body);
    }

    private byte[] upload(String address) {
        String file =
                "%PDF-1.4\n% 示例佐证 " + number + "-" + ++count + "\n" + "0123456789abcdef\n".repeat(3_000) + "%%EOF\n";
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof-" + count
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + file + "\r\n--" + BOUNDARY + "--\r\n";
        return Connection.Request.with(
                "POST", address, visit.changing("multipart/form-data; boundary=" + BOUNDARY), body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
