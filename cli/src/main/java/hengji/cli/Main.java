package hengji.cli;

/** The door of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("衡绩 " + String.join(" ", arguments));
    }
}
