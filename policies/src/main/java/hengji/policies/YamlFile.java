package hengji.policies;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes a YAML file apart into items with their lines. Anchors are refused: every value is written where it holds. */
final class YamlFile {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;
    private final Complaints complaints;

    private YamlFile(String file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    /** The content of a file; absent, with a complaint, where it is not YAML with keys. */
    static Optional<Item.Entries> read(String file, String content, Complaints complaints) {
        return new YamlFile(file, complaints).read(content);
    }

    private Optional<Item.Entries> read(String content) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(content);
            if (root.isPresent() && item(root.get()) instanceof Item.Entries entries) {
                return Optional.of(entries);
            }
            complain(
                    1,
                    "文件中没有口径",
                    "the file holds no pack",
                    "请按 docs/packs.md 的样式填写",
                    "fill it in as docs/packs.md shows");
        } catch (MarkedYamlEngineException failure) {
            complain(
                    failure.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "YAML 语法有误，无法读取",
                    "this is not valid YAML: " + failure.getProblem(),
                    "请检查缩进、冒号后的空格和引号",
                    "check indents, the blank after each colon, and quotes");
        } catch (YamlEngineException | StackOverflowError _) {
            complain(1, "YAML 无法读取", "this YAML cannot be read", "请精简文件后再试", "make the file simpler");
        }
        return Optional.empty();
    }

    private Item item(Node node) {
        Spot spot = spot(node);
        if (node.getAnchor().isPresent()) {
            complain(
                    spot.line(), "不支持锚点和引用", "anchors are not supported", "请把值写在使用处", "write the value where it holds");
            return new Item.Words(spot, node instanceof ScalarNode scalar ? scalar.getValue() : "");
        }
        return switch (node) {
            case ScalarNode scalar -> new Item.Words(spot, scalar.getValue().strip());
            case SequenceNode sequence -> series(spot, sequence);
            case MappingNode mapping -> entries(spot, mapping);
            default -> new Item.Words(spot, "");
        };
    }

    private Item series(Spot spot, SequenceNode sequence) {
        List<Item> items = new ArrayList<>();
        for (Node node : sequence.getValue()) {
            items.add(item(node));
        }
        return new Item.Series(spot, items);
    }

    private Item entries(Spot spot, MappingNode mapping) {
        Map<String, Item.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Spot key = spot(tuple.getKeyNode());
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.put(name, new Item.Entry(key, item(tuple.getValueNode()))) != null) {
                complain(
                        key.line(),
                        "键“" + name + "”重复",
                        "the key \"" + name + "\" stands twice",
                        "请删去一个",
                        "remove one");
            }
        }
        return new Item.Entries(spot, entries);
    }

    private Spot spot(Node node) {
        return new Spot(file, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    private void complain(int line, String zh, String en, String adviceZh, String adviceEn) {
        complaints.add(new Spot(file, line), Wording.of(zh, en), Wording.of(adviceZh, adviceEn));
    }
}
