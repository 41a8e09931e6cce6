package hengji.documents.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/** A node of the structure a screen reader follows: a heading, a paragraph, a table, a row, a cell. */
final class Node {
    /** A drawn piece that belongs to the node: its page and its number there. */
    record Piece(int page, int number) {}

    private final String type;
    private final List<Node> children = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int columnSpan = 1;
    private int rowSpan = 1;
    private String scope = "";

    Node(String type) {
        this.type = type;
    }

    Node child(String childType) {
        children.add(new Node(childType));
        return children.getLast();
    }

    Node spanning(int columns, int rows) {
        columnSpan = columns;
        rowSpan = rows;
        return this;
    }

    Node scope(String headerScope) {
        scope = headerScope;
        return this;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    String type() {
        return type;
    }

    List<Node> children() {
        return children;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int columnSpan() {
        return columnSpan;
    }

    int rowSpan() {
        return rowSpan;
    }

    String scope() {
        return scope;
    }
}
