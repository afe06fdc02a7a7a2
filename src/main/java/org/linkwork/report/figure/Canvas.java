package org.linkwork.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A white sheet to draw on in logical pixels, kept at twice that resolution for print. */
public final class Canvas {
  /** Dots for each logical pixel. */
  static final int SCALE = 2;

  /** Words on the sheet and the box round them, in logical pixels. */
  public record Placed(String words, Rectangle2D box) {}

  private final int width;
  private final int height;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final List<Placed> placed = new ArrayList<>();

  /** An empty sheet of this size in logical pixels. */
  public Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Palette.GROUND);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Its width in logical pixels. */
  public int width() {
    return width;
  }

  /** Its height in logical pixels. */
  public int height() {
    return height;
  }

  /** Words that begin at {@code x}. */
  public void words(String words, double x, double baseline, Font font, Color colour) {
    if (words.isEmpty()) {
      return;
    }
    graphics.setFont(font);
    graphics.setColor(colour);
    graphics.drawString(words, (float) x, (float) baseline);
    double wide = Type.width(words, font);
    placed.add(
        new Placed(
            words,
            new Rectangle2D.Double(
                x, baseline - font.getSize() * 0.76, wide, font.getSize() * 0.98)));
  }

  /** Words that end at {@code right}. */
  public void wordsEndingAt(String words, double right, double baseline, Font font, Color colour) {
    words(words, right - Type.width(words, font), baseline, font, colour);
  }

  /** Words centred on {@code middle}. */
  public void wordsAround(String words, double middle, double baseline, Font font, Color colour) {
    words(words, middle - Type.width(words, font) / 2, baseline, font, colour);
  }

  /** Words in lines no wider than {@code wide}; the baseline for a line after them is returned. */
  public double paragraph(
      String words, double x, double baseline, double wide, Font font, Color colour) {
    double y = baseline;
    for (String line : Type.wrap(words, font, wide)) {
      words(line, x, y, font, colour);
      y += Type.lineHeight(font);
    }
    return y;
  }

  /** A filled rectangle. */
  public void bar(double x, double y, double wide, double high, Color colour) {
    graphics.setColor(colour);
    graphics.fill(new Rectangle2D.Double(x, y, wide, high));
  }

  /** A straight line. */
  public void line(double x1, double y1, double x2, double y2, double thickness, Color colour) {
    graphics.setColor(colour);
    graphics.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** The pen for shapes of other kinds, in logical pixels. */
  public Graphics2D pen() {
    return graphics;
  }

  /** All words in the order of drawing, with their places. */
  public List<Placed> placed() {
    return List.copyOf(placed);
  }

  /** The picture in PNG. */
  public byte[] png() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A picture in memory can always be encoded.", e);
    }
  }
}
