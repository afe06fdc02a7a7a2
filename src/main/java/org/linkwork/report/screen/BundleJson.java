package org.linkwork.report.screen;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.FrontierEntry;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.bundle.BundleWords;
import org.linkwork.report.table.PlainNumber;

/** The same as {@link BundleScreen} for machines: one JSON object, unknown numbers null. */
public final class BundleJson {
  private static final ObjectWriter WRITER =
      new ObjectMapper().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private BundleJson() {}

  /**
   * What was found in one line of JSON, ending with a line feed.
   *
   * @param folder where the results are
   */
  public static String json(BundleFindings findings, Optional<FreshLook> again, String folder) {
    Menu menu = findings.question().menu();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("folder", folder);
    all.put("scenario", menu.scenario().name());
    all.put("outcome", findings.question().outcome().key());
    all.put("unit", findings.question().outcome().unit());
    all.put("bundles", findings.outcome().bundles().size());
    all.put("replicates", findings.effects().replicates());
    all.put("replicates_asked", findings.question().replicates());
    all.put("sentences", BundleWords.sentences(findings, again));
    all.put(
        "main_effects",
        findings.effects().mains().stream()
            .map(main -> effect(main.effect(), "choice", menu.choices().get(main.choice()).name()))
            .toList());
    all.put(
        "interactions",
        findings.effects().interactions().stream()
            .map(
                pair -> {
                  Map<String, Object> row =
                      effect(pair.effect(), "choice_a", menu.choices().get(pair.first()).name());
                  row.put("choice_b", menu.choices().get(pair.second()).name());
                  return row;
                })
            .toList());
    all.put(
        "shapley",
        IntStream.range(0, findings.contributions().size())
            .mapToObj(
                choice -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("choice", menu.choices().get(choice).name());
                  add(row, "contribution", findings.contributions().get(choice));
                  add(row, "cost", findings.costContributions().get(choice));
                  return row;
                })
            .toList());
    all.put(
        "frontier",
        findings.frontier().stream().map(entry -> entry(findings, again, entry)).toList());
    try {
      return WRITER.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts and numbers can always be written.", e);
    }
  }

  private static Map<String, Object> entry(
      BundleFindings findings, Optional<FreshLook> again, FrontierEntry entry) {
    Menu menu = findings.question().menu();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("bundle", menu.name(entry.bundle()));
    row.put("unbeaten", entry.unbeaten());
    add(row, "extra_cost", findings.extraCost(entry.bundle()));
    add(row, "extra_outcome", findings.extraOutcome(entry.bundle()));
    again
        .filter(look -> look.bundles().contains(entry.bundle()))
        .ifPresent(
            look -> {
              add(row, "fresh_extra_cost", look.extraCost(entry.bundle()));
              add(row, "fresh_extra_outcome", look.extraOutcome(entry.bundle()));
            });
    List<String> alike = entry.notDistinguishable().stream().map(menu::name).toList();
    row.put("not_distinguishable_from", alike);
    return row;
  }

  private static Map<String, Object> effect(PairedEffect effect, String key, String name) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(key, name);
    row.put("difference", number(effect.difference()));
    row.put("ci_low", number(effect.interval().low()));
    row.put("ci_high", number(effect.interval().high()));
    row.put("adjusted_p", number(effect.adjustedP()));
    row.put("verdict", effect.verdict().label());
    return row;
  }

  private static void add(Map<String, Object> row, String key, SampleSummary summary) {
    row.put(key, number(summary.mean()));
    row.put(key + "_ci_low", number(summary.interval().low()));
    row.put(key + "_ci_high", number(summary.interval().high()));
  }

  private static BigDecimal number(double value) {
    return Double.isFinite(value) ? new BigDecimal(PlainNumber.of(value)) : null;
  }
}
