package hengji.app.access;

import java.util.List;

/** All who may do a deed. */
record Holders(List<Holder> list) {
    Holders {
        list = List.copyOf(list);
    }
}
