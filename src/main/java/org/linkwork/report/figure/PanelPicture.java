package org.linkwork.report.figure;

import java.util.List;

/** A picture of line charts in a grid below one head. */
final class PanelPicture {
  private static final int WIDTH = 1000;
  private static final double GAP = 20;
  private static final double FOOT = 34;

  private final Header header;
  private final List<LinePanel> panels;
  private final String note;
  private final int columns;
  private final int panelHeight;

  PanelPicture(Header header, List<LinePanel> panels, String note, int columns, int panelHeight) {
    this.header = header;
    this.panels = List.copyOf(panels);
    this.note = note;
    this.columns = columns;
    this.panelHeight = panelHeight;
  }

  Canvas draw() {
    int rows = (panels.size() + columns - 1) / columns;
    double head = header.height(WIDTH);
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(head + rows * (panelHeight + GAP) + FOOT));
    header.draw(canvas);
    int width = (int) ((WIDTH - 2 * Header.MARGIN - (columns - 1) * GAP) / columns);
    for (int panel = 0; panel < panels.size(); panel++) {
      double left = Header.MARGIN + panel % columns * (width + GAP);
      double top = head + panel / columns * (panelHeight + GAP);
      panels.get(panel).draw(canvas, left, top, width, panelHeight);
    }
    canvas.words(note, Header.MARGIN, canvas.height() - 16, Type.NOTE, Palette.QUIET);
    return canvas;
  }
}
