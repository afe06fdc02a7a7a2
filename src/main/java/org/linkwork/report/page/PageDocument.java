package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole page: one HTML file with its style sheet and scripts inside, which asks the network for
 * nothing and runs no script but its own.
 *
 * @param kind what kind of results it is about
 * @param identity text by which a page is known as one of the same folder's
 * @param manifest what made the results
 * @param chapters its parts in their order
 */
record PageDocument(
    PageKind kind, String identity, FolderManifest manifest, List<Chapter> chapters) {
  /** The name of the meta element that holds a page's identity. */
  static final String IDENTITY = "linkwork-report";

  private static final String NOT_CALIBRATED =
      "Not calibrated to your area. These are results of a model with invented people: use them to"
          + " compare and to understand, not to predict.";

  /** Copies the list. */
  PageDocument {
    chapters = List.copyOf(chapters);
  }

  /** The page in HTML. */
  String html() {
    Verbatim style = ChartLibrary.own("page.css");
    Verbatim library = ChartLibrary.echarts();
    Verbatim script = ChartLibrary.own("page.js");
    String policy =
        "default-src 'none'; style-src "
            + style.policySource()
            + "; script-src "
            + library.policySource()
            + " "
            + script.policySource()
            + "; base-uri 'none'; form-action 'none'";
    Element head =
        Element.of(
            "head",
            Element.of("meta").with("charset", "utf-8"),
            meta("http-equiv", "Content-Security-Policy", policy),
            meta("name", "viewport", "width=device-width, initial-scale=1"),
            meta("name", IDENTITY, identity),
            meta("name", "color-scheme", "light dark"),
            Element.of("title", title() + " - Linkwork report"),
            Element.of("style", style));
    Element body =
        Element.of(
            "body",
            Element.of("a", "Skip to the answer").in("skip").with("href", "#answer"),
            header(),
            contents(),
            Element.of("main", chapters.stream().map(Chapter::html).toList()).with("id", "main"),
            footer(),
            Element.of("script", library),
            Element.of("script", script));
    return "<!DOCTYPE html>\n" + Element.of("html", head, body).with("lang", "en-GB").html() + "\n";
  }

  private String title() {
    return kind.question(manifest);
  }

  private Element header() {
    List<Html> pieces = new ArrayList<>();
    pieces.add(Element.paragraph(kind.label()).in("kind"));
    pieces.add(Element.of("h1", title()));
    pieces.add(Element.paragraph(kind.subject(manifest)).in("names"));
    pieces.add(Element.paragraph(NOT_CALIBRATED).in("caution").with("role", "note"));
    return Element.of("header", pieces);
  }

  private Element contents() {
    List<Html> links = new ArrayList<>();
    for (Chapter chapter : chapters) {
      links.add(
          Element.of("li", Element.of("a", chapter.title()).with("href", "#" + chapter.id())));
    }
    return Element.of("nav", Element.of("ol", links)).with("aria-label", "On this page");
  }

  private Element footer() {
    return Element.of(
        "footer",
        Element.paragraph(NOT_CALIBRATED),
        Element.paragraph(
                "Tables that are folded up on the page are not printed; a browser shows them, and the"
                    + " folder of results holds them.")
            .in("on-paper"),
        Element.paragraph(
            "Linkwork "
                + manifest.version()
                + ", an agent-based simulation of the UK social prescribing pathway. Charts are drawn"
                + " by Apache ECharts, under the Apache License 2.0."));
  }

  private static Element meta(String attribute, String name, String content) {
    return Element.of("meta").with(attribute, name).with("content", content);
  }
}
