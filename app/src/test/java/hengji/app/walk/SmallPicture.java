package hengji.app.walk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A screenshot with 64 colours instead of millions: pages of text lose nothing by it, and the file is a third. */
final class SmallPicture {
    private static final int COLOURS = 64;

    private final BufferedImage picture;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private SmallPicture(BufferedImage picture) {
        this.picture = picture;
    }

    static byte[] of(byte[] png) throws IOException {
        SmallPicture small = new SmallPicture(ImageIO.read(new ByteArrayInputStream(png)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small.indexed(), "png", out);
        return out.toByteArray();
    }

    private BufferedImage indexed() {
        List<Integer> palette = palette();
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model =
                new IndexColorModel(8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                int at = nearest.computeIfAbsent(colour, wanted -> closest(palette, wanted));
                small.getRaster().setSample(x, y, 0, at);
            }
        }
        return small;
    }

    /** The colours that cover most of the picture; a colour close to one before it adds nothing. */
    private List<Integer> palette() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> chosen = new java.util.ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(colour ->
                        chosen.size() < COLOURS && chosen.stream().allMatch(known -> distance(known, colour) > 150))
                .forEach(chosen::add);
        return chosen;
    }

    private static int closest(List<Integer> palette, int wanted) {
        int best = 0;
        for (int at = 1; at < palette.size(); at++) {
            if (distance(palette.get(at), wanted) < distance(palette.get(best), wanted)) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
