package hengji.app.me;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code, to be drawn in SVG.
 *
 * @param size of the square with its quiet border, in modules; 0 for nothing
 * @param path the dark modules
 */
public record QrPicture(int size, String path) {
    /** No picture. */
    public static final QrPicture NONE = new QrPicture(0, "");

    private static final int BORDER = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + BORDER)
                            .append(' ')
                            .append(row + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * BORDER, path.toString());
    }
}
