package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.List;

/** Items in aligned columns with their sentences below, wrapped to the width of the terminal. */
final class ItemPage {
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private final Terminal terminal;
  private final List<Item> items;

  ItemPage(Terminal terminal, List<Item> items) {
    this.terminal = terminal;
    this.items = items;
  }

  void print() {
    PrintWriter out = terminal.out();
    String section = "";
    for (Item item : items) {
      if (!item.section().equals(section)) {
        section = item.section();
        out.print("\n" + terminal.ink().strong(section) + "\n");
      }
      out.print(firstLine(item));
      for (String sentence : item.sentences()) {
        out.print(Paragraph.hanging(INDENT, sentence, terminal.width()));
      }
    }
    out.flush();
  }

  private String firstLine(Item item) {
    StringBuilder line = new StringBuilder();
    int last = item.cells().size() - 1;
    for (int column = 0; column < last; column++) {
      line.append(Paragraph.filled(item.cells().get(column), widest(column))).append(GAP);
    }
    return Paragraph.hanging(line.toString(), item.cells().get(last), terminal.width());
  }

  private int widest(int column) {
    return items.stream()
        .filter(item -> item.cells().size() > column + 1)
        .mapToInt(item -> item.cells().get(column).length())
        .max()
        .orElse(0);
  }
}
