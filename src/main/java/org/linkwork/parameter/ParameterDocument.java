package org.linkwork.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of parameters as a page of tables in Markdown, one for each group. */
public final class ParameterDocument {
  private static final String HEAD =
      """
      # Parameters

      Every number that the model has, as `scenarios/parameters.yaml` gives it: what it is, the value that holds unless a scenario says otherwise, its unit, the range within which a scenario may move it, and where the value comes from.
      Rows of evidence are in [the evidence register](evidence.md); *calibrated* names the targets and the range of the plausible sets; what is called an assumption rests on the reason given and on nothing else. This page is what
      `linkwork explain parameters --markdown` prints.
      """;

  private ParameterDocument() {}

  /** The page. */
  public static String of(ParameterRegister register) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Kind kind : Kind.values()) {
      List<Parameter> parameters = register.ofKind(kind);
      page.append("\n## ").append(title(kind)).append(" (").append(parameters.size()).append(")\n");
      Map<String, StringBuilder> groups = new LinkedHashMap<>();
      for (Parameter parameter : parameters) {
        groups.computeIfAbsent(parameter.group(), ParameterDocument::table).append(row(parameter));
      }
      groups.values().forEach(page::append);
    }
    return page.toString();
  }

  private static String title(Kind kind) {
    return Character.toUpperCase(kind.block().charAt(0)) + kind.block().substring(1);
  }

  private static StringBuilder table(String group) {
    return new StringBuilder("\n### `" + group + "`\n\n")
        .append("| name | what it is | value | unit | range | source |\n")
        .append("| --- | --- | ---: | --- | --- | --- |\n");
  }

  private static String row(Parameter parameter) {
    String note = parameter.note().isEmpty() ? "" : " (" + parameter.note() + ")";
    return "| `%s` | %s | %s | %s | %s to %s | %s |\n"
        .formatted(
            parameter.name(),
            cell(parameter.meaning() + note),
            Numeral.of(parameter.value()),
            cell(parameter.unit().label()),
            Numeral.of(parameter.low()),
            Numeral.of(parameter.high()),
            cell(parameter.source().inWords()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
