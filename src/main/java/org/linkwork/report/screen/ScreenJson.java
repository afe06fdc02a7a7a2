package org.linkwork.report.screen;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.record.Stage;
import org.linkwork.report.Contrasts;
import org.linkwork.report.Findings;
import org.linkwork.report.table.Columns;
import org.linkwork.report.table.PlainNumber;
import org.linkwork.report.table.Samples;
import org.linkwork.report.words.Headline;

/** The same as {@link Screen} for machines: one JSON object, unknown numbers being null. */
public final class ScreenJson {
  private static final ObjectWriter WRITER =
      new ObjectMapper().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private ScreenJson() {}

  /**
   * The findings in one line of JSON, ending with a line feed.
   *
   * @param folder where the results are
   */
  public static String json(Findings findings, String folder) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("folder", folder);
    all.put("scenarios", findings.names());
    all.put("replicates", findings.replicates());
    all.put("replicates_asked", findings.asked());
    all.put("failures", findings.failures().size());
    all.put("stopped_early", findings.stopped());
    all.put("sentences", findings.sentences());
    all.put("pathway", findings.arms().stream().flatMap(arm -> pathway(arm).stream()).toList());
    all.put("losses", findings.arms().stream().flatMap(arm -> losses(arm).stream()).toList());
    all.put("outcomes", findings.arms().stream().flatMap(arm -> outcomes(arm).stream()).toList());
    findings.contrasts().ifPresent(contrasts -> addContrasts(all, contrasts));
    try {
      return WRITER.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts and numbers can always be written.", e);
    }
  }

  private static List<Map<String, Object>> pathway(ReplicateSet arm) {
    return PathwayBlock.stages().stream()
        .map(
            stage -> {
              SampleSummary people = Samples.over(arm, run -> run.funnel().reached(stage));
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("scenario", arm.scenario());
              row.put("stage", Columns.key(stage));
              row.put("unit", "people");
              putMean(row, people);
              row.put(
                  "per_1000_adults",
                  number(Samples.perThousandAdults(arm, funnel -> funnel.reached(stage)).mean()));
              row.put(
                  "share_kept",
                  stage == Stage.IN_NEED ? null : number(Samples.kept(arm, stage).mean()));
              return row;
            })
        .toList();
  }

  private static List<Map<String, Object>> losses(ReplicateSet arm) {
    return Loss.largest(arm).stream()
        .map(
            loss -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("scenario", arm.scenario());
              row.put("stage", Columns.key(loss.stage()));
              row.put("reason", Columns.key(loss.reason()));
              row.put("unit", "people");
              putMean(row, loss.people());
              return row;
            })
        .toList();
  }

  private static List<Map<String, Object>> outcomes(ReplicateSet arm) {
    return Headline.OUTCOMES.stream()
        .map(
            outcome -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("scenario", arm.scenario());
              row.put("outcome", outcome.key());
              row.put("unit", outcome.unit());
              putMean(row, arm.summary(outcome));
              return row;
            })
        .toList();
  }

  private static void addContrasts(Map<String, Object> all, Contrasts contrasts) {
    all.put("baseline", contrasts.baseline());
    List<Map<String, Object>> effects = new ArrayList<>();
    for (ScenarioEffects scenario : contrasts.headline()) {
      scenario.effects().forEach(effect -> effects.add(effect(scenario.scenario(), effect)));
    }
    all.put("effects", effects);
    List<Map<String, Object>> gains = new ArrayList<>();
    for (int scenario = 0; scenario < contrasts.gains().size(); scenario++) {
      for (PersonalChange change : PersonalChange.values()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scenario", contrasts.names().get(scenario));
        row.put("change", Columns.key(change));
        row.put("unit", "share of adults");
        putMean(row, contrasts.gains().get(scenario).all().share(change));
        gains.add(row);
      }
    }
    all.put("who_gained", gains);
  }

  private static Map<String, Object> effect(String scenario, PairedEffect effect) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("scenario", scenario);
    row.put("outcome", effect.outcome().key());
    row.put("unit", effect.unit());
    row.put("n", effect.n());
    row.put("baseline_mean", number(effect.baselineMean()));
    row.put("mean", number(effect.otherMean()));
    row.put("difference", number(effect.difference()));
    row.put("ci_low", number(effect.interval().low()));
    row.put("ci_high", number(effect.interval().high()));
    row.put("p", number(effect.p()));
    row.put("adjusted_p", number(effect.adjustedP()));
    row.put("variance_reduction", number(effect.varianceReduction()));
    row.put("verdict", effect.verdictInWords());
    return row;
  }

  private static void putMean(Map<String, Object> row, SampleSummary summary) {
    row.put("n", summary.n());
    row.put("mean", number(summary.mean()));
    row.put("ci_low", number(summary.interval().low()));
    row.put("ci_high", number(summary.interval().high()));
  }

  private static BigDecimal number(double value) {
    return Double.isFinite(value) ? new BigDecimal(PlainNumber.of(value)) : null;
  }
}
