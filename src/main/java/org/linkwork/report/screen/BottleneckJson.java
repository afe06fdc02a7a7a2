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
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Leak;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.table.Columns;
import org.linkwork.report.table.PlainNumber;
import org.linkwork.report.words.BindingBarrier;

/** The same as {@link BottleneckScreen} for machines: one JSON object, unknown numbers null. */
public final class BottleneckJson {
  private static final ObjectWriter WRITER =
      new ObjectMapper().writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

  private BottleneckJson() {}

  /**
   * What was found in one line of JSON, ending with a line feed.
   *
   * @param folder where the results are
   */
  public static String json(Bottleneck bottleneck, String folder) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("folder", folder);
    all.put("scenario", bottleneck.baseline().scenario());
    all.put("outcome", bottleneck.outcome().key());
    all.put("unit", bottleneck.outcome().unit());
    all.put("eased_by", number(bottleneck.by()));
    all.put("replicates", bottleneck.baseline().results().size());
    all.put("replicates_asked", bottleneck.baseline().asked());
    all.put("failures", bottleneck.failures().size());
    all.put("stopped_early", bottleneck.stopped());
    all.put("sentences", BindingBarrier.sentences(bottleneck));
    List<Leak> leaks = new ArrayList<>(Leak.bySteps(bottleneck.baseline()));
    leaks.addAll(Leak.byReasons(bottleneck.baseline()));
    all.put("lost_per_100_in_need", leaks.stream().map(BottleneckJson::leak).toList());
    all.put("eased", bottleneck.relieved().stream().map(BottleneckJson::relieved).toList());
    try {
      return WRITER.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts and numbers can always be written.", e);
    }
  }

  private static Map<String, Object> leak(Leak leak) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("after", Columns.key(leak.after()));
    row.put("reason", leak.reason().map(Columns::key).orElse(null));
    row.put("n", leak.perHundred().n());
    row.put("mean", number(leak.perHundred().mean()));
    row.put("ci_low", number(leak.perHundred().interval().low()));
    row.put("ci_high", number(leak.perHundred().interval().high()));
    return row;
  }

  private static Map<String, Object> relieved(Relieved one) {
    PairedEffect effect = one.effect();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("eased", one.relief().key());
    row.put("kind", one.relief().subTheme().isPresent() ? "sub-theme" : "capacity");
    row.put("change", one.relief().change());
    row.put("n", effect.n());
    row.put("baseline_mean", number(effect.baselineMean()));
    row.put("mean", number(effect.otherMean()));
    row.put("difference", number(effect.difference()));
    row.put("ci_low", number(effect.interval().low()));
    row.put("ci_high", number(effect.interval().high()));
    row.put("p", number(effect.p()));
    row.put("adjusted_p", number(effect.adjustedP()));
    row.put("may_be_best", one.mayBeBest());
    row.put("verdict", effect.verdict().label());
    return row;
  }

  private static BigDecimal number(double value) {
    return Double.isFinite(value) ? new BigDecimal(PlainNumber.of(value)) : null;
  }
}
