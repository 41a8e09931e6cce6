package hengji.policies;

import java.util.List;

/**
 * The region a pack is made for.
 *
 * @param code 区划码 or its beginning
 * @param names as forms print it
 */
record Region(String code, List<String> names) {
    Region {
        names = List.copyOf(names);
    }

    /** Whether a form's region speaks of this one: by code, or by a name in it. */
    boolean isNamedBy(String printed) {
        return printed.matches("[0-9]{2,12}")
                ? printed.startsWith(code)
                : names.stream().anyMatch(name -> printed.contains(name) || isShort(printed, name));
    }

    /** Whether the name of an office begins with a name of this region. */
    boolean beginsOffice(String office) {
        return names.stream().anyMatch(office::startsWith);
    }

    private static boolean isShort(String printed, String name) {
        return printed.length() > 1 && name.startsWith(printed);
    }
}
