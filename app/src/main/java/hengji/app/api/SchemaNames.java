package hengji.app.api;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names of schemas by feature and type: two features each have a {@code Page}, and a description must not take one for
 * the other.
 */
final class SchemaNames extends TypeNameResolver {
    private static final String OURS = "hengji.";

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return type.getName().startsWith(OURS) ? name(type) : super.nameForClass(type, options);
    }

    private static String name(Class<?> type) {
        String path = type.getPackageName();
        String feature = path.substring(path.lastIndexOf('.') + 1);
        String nested =
                type.getName().substring(path.length() + 1).replace("Api$", "").replace("$", "");
        String start = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        return nested.startsWith(start) ? nested : start + nested;
    }
}
