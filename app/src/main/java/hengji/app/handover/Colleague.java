package hengji.app.handover;

/** Somebody work can go from or to. */
record Colleague(long id, String login, String name) {
    String shown() {
        return name + "（" + login + "）";
    }
}
