package hengji.documents.pdf;

/**
 * A line of text.
 *
 * @param text what it says, without blanks at its ends
 * @param y its height on the page, from the top
 * @param start where it begins along its own direction
 * @param end where it ends along its own direction
 * @param size height of its font
 */
record TextLine(String text, double y, double start, double end, double size) {}
