package hengji.bench.office;

/** Somebody who types into one cell again and again, each time over what stood there. */
final class Saving implements Load.Requests {
    private final long form;
    private final String line;
    private final Visit visit;
    private String before = "";
    private int count;

    Saving(long form, String line, Visit visit) {
        this.form = form;
        this.line = line;
        this.visit = visit;
    }

    @Override
    public byte[] next() {
        String now = "经办人第 " + ++count + " 次填写";
        String body = "{\"cells\":[{\"line\":\"" + line + "\",\"column\":\"proof\",\"was\":\"" + before
                + "\",\"text\":\"" + now + "\"}]}";
        before = now;
        return Connection.Request.with(
                "PATCH",
                "/api/v1/forms/" + form + "/cells",
                visit.changing("application/json") + "Prefer: return=minimal\r\n",
                body);
    }
}
