package org.linkwork.report.page;

/**
 * A chart with its heading, one sentence of reading and its numbers in a table.
 *
 * @param id name of the chart on the page
 * @param title what it is about
 * @param reading what is to be seen in it, in words; also what a screen reader says
 * @param chart what it draws
 * @param table its numbers
 */
record ChartFigure(String id, String title, String reading, Chart chart, NumberTable table) {
  /**
   * The figure in HTML, with the chart's numbers in a block that only the script reads. Its table
   * is printed only where a reader has opened it.
   */
  Element html() {
    return html(Element.of("details"));
  }

  /** The same with a table that is always printed. */
  Element withTablePrinted() {
    return html(Element.of("details").with("data-print", ""));
  }

  private Element html(Element details) {
    Element drawing =
        Element.of("div")
            .in("chart")
            .with("id", "chart-" + id)
            .with("role", "img")
            .with("aria-label", title + ". " + reading);
    Element data =
        Element.of("script", JsonBlock.of(chart.facts()))
            .with("type", "application/json")
            .with("data-chart", "chart-" + id);
    return Element.of(
        "figure",
        Element.of("h3", title),
        drawing,
        data,
        Element.of("figcaption", reading),
        details.and(Element.of("summary", "The numbers: " + title), table.html()));
  }
}
