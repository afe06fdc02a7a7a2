package org.linkwork.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairingGain;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunStage;
import org.linkwork.record.Outcome;
import org.linkwork.record.Stage;
import org.linkwork.report.Contrasts;
import org.linkwork.report.Findings;
import org.linkwork.report.SyntheticRuns;
import org.linkwork.report.figure.LeakyPathwayFigure;
import org.linkwork.report.figure.WaitsFigure;
import org.linkwork.report.words.Headline;

class ResultTablesTest {
  private static final ComparisonResult COMPARISON =
      SyntheticRuns.comparison(4, "baseline", "05-buddy-system");
  private static final List<ReplicateSet> ARMS =
      List.of(COMPARISON.runsOf(0), COMPARISON.runsOf(1));

  @Test
  void shouldSayTheSameInWideAndLongForm() throws IOException {
    List<Map<String, String>> wide = rows(new WeeklyWideTable(ARMS));
    Map<String, String> values = new HashMap<>();
    for (Map<String, String> row : rows(new WeeklyTable(ARMS))) {
      values.put(key(row) + row.get("outcome"), row.get("value"));
    }
    assertThat(wide).hasSize(2 * 4 * 260);
    assertThat(values).hasSize(2 * 4 * 260 * Outcome.values().length);
    for (Map<String, String> row : wide) {
      for (Outcome outcome : Outcome.values()) {
        assertThat(row.get(outcome.key())).isEqualTo(values.get(key(row) + outcome.key()));
      }
    }
  }

  @Test
  void shouldSayTheSameOfThePathwayInTableAndPicture() throws IOException {
    Map<String, String> drawn = new HashMap<>();
    for (Map<String, String> row : rows(new LeakyPathwayFigure(ARMS).numbers())) {
      if (row.get("row").equals("reached")) {
        drawn.put(row.get("scenario") + row.get("stage"), numbers(row));
      }
    }
    List<Map<String, String>> table = rows(new FunnelTable(ARMS));

    assertThat(table.get(0)).containsEntry("stage", "not_in_need").containsEntry("label", "adults");
    for (Map<String, String> row : table) {
      if (!row.get("stage").equals("not_in_need")) {
        String kept = row.get("stage").equals("in_need") ? "" : row.get("share_kept");
        row.put("share_kept", kept);
        assertThat(drawn.get(row.get("scenario") + row.get("stage"))).isEqualTo(numbers(row));
      }
    }
  }

  @Test
  void shouldSayTheSameOfWaitsInTableAndPicture() throws IOException {
    List<Map<String, String>> table =
        rows(new WaitsTable(ARMS)).stream()
            .filter(row -> row.get("wait").equals("for_link_worker"))
            .toList();
    List<Map<String, String>> drawn = rows(WaitsFigure.of(ARMS).numbers());

    assertThat(drawn).isNotEmpty();
    for (Map<String, String> row : drawn) {
      String column =
          row.get("panel").equals("Share who waited this long") ? "share" : "share_within";
      assertThat(table)
          .filteredOn(one -> one.get("scenario").equals(row.get("scenario")))
          .filteredOn(one -> one.get("weeks_waited").equals(row.get("x")))
          .singleElement()
          .satisfies(one -> assertThat(one.get(column)).isEqualTo(row.get("y")));
    }
  }

  @Test
  void shouldPutNoIntervalBeyondWhatIsPossible() throws IOException {
    List<ReplicateSet> two =
        List.of(SyntheticRuns.comparison(2, "baseline", "05-buddy-system").runsOf(1));
    for (Map<String, String> row : rows(new SummaryTable(two))) {
      Outcome outcome = Outcome.valueOf(row.get("outcome").toUpperCase(Locale.ROOT));
      assertThat(Double.parseDouble(row.get("ci_low"))).isGreaterThanOrEqualTo(outcome.least());
      assertThat(Double.parseDouble(row.get("ci_high"))).isLessThanOrEqualTo(outcome.most());
    }
    for (Map<String, String> row : rows(new LossesTable(two))) {
      assertThat(Double.parseDouble(row.get("ci_low"))).isNotNegative();
      assertThat(Double.parseDouble(row.get("share_low"))).isNotNegative();
      assertThat(Double.parseDouble(row.get("share_high"))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void shouldCountPolicyWeeksFromTheEndOfTheWarmUp() throws IOException {
    List<Map<String, String>> rows = rows(new WeeklyWideTable(ARMS));
    assertThat(rows.get(0)).containsEntry("week", "0").containsEntry("policy_week", "-104");
    assertThat(rows.get(104)).containsEntry("week", "104").containsEntry("policy_week", "0");
  }

  @Test
  void shouldExplainEveryPersonWhoWentNoFurther() throws IOException {
    Map<String, Double> stopped = new HashMap<>();
    for (Map<String, String> row : rows(new LossesTable(ARMS))) {
      stopped.merge(row.get("scenario") + row.get("stage"), number(row, "people"), Double::sum);
    }
    List<Map<String, String>> funnel = rows(new FunnelTable(ARMS));
    assertThat(funnel).hasSize(2 * Stage.values().length);
    for (int row = 0; row < funnel.size(); row++) {
      Map<String, String> here = funnel.get(row);
      boolean last = (row + 1) % Stage.values().length == 0;
      double further = last ? 0 : number(funnel.get(row + 1), "people");
      if (!here.get("stage").equals("not_in_need")) {
        assertThat(stopped.get(here.get("scenario") + here.get("stage")))
            .as(here.get("stage"))
            .isCloseTo(number(here, "people") - further, within(1e-6));
      }
    }
  }

  @Test
  void shouldAddUpWaitsToAllWhoWaited() throws IOException {
    Map<String, Double> within = new HashMap<>();
    for (Map<String, String> row : rows(new WaitsTable(ARMS))) {
      within.put(row.get("scenario") + row.get("wait"), number(row, "share_within"));
    }
    assertThat(within).hasSize(6).allSatisfy((wait, share) -> assertThat(share).isEqualTo(1));
  }

  @Test
  void shouldGiveMoneyInPounds() throws IOException {
    assertThat(rows(new MoneyTable(ARMS)).get(0))
        .containsEntry("year", "1")
        .containsEntry("payer", "nhs")
        .containsEntry("purpose", "link_workers")
        .containsEntry("pounds", "123456.78");
  }

  @Test
  void shouldTellPrimarySecondaryAndExploratoryOutcomesApart() throws IOException {
    Contrasts contrasts = Findings.of(COMPARISON, List.of()).contrasts().orElseThrow();
    List<Map<String, String>> rows =
        rows(new EffectsTable("effects.csv", "baseline", contrasts.headline(), contrasts.all()));
    Map<String, List<Map<String, String>>> byRole =
        rows.stream().collect(Collectors.groupingBy(row -> row.get("role")));
    assertThat(rows).hasSize(Outcome.values().length);
    assertThat(byRole.get("primary")).hasSize(1);
    assertThat(byRole.get("primary").get(0))
        .containsEntry("outcome", Headline.PRIMARY.key())
        .containsEntry("tests", "1");
    assertThat(byRole.get("secondary"))
        .hasSize(Headline.SECONDARY.size())
        .allSatisfy(row -> assertThat(row).containsEntry("tests", "13"));
    assertThat(byRole.get("exploratory"))
        .hasSize(Outcome.values().length - Headline.OUTCOMES.size());
  }

  @Test
  void shouldLayTheGainOverOneStreamBesideTheOthers() throws IOException {
    PairingGain gain =
        new PairingGain("05-buddy-system", Outcome.REFERRED, 10, 2, 12, new Interval(3.5, 8.5));
    Contrasts contrasts = Findings.of(COMPARISON, List.of(gain)).contrasts().orElseThrow();
    List<Map<String, String>> rows = rows(new PairingTable(contrasts.all(), contrasts.pairing()));
    assertThat(rows.get(Outcome.REFERRED.ordinal()))
        .containsEntry("one_stream_n", "10")
        .containsEntry("one_stream_factor", "6")
        .containsEntry("one_stream_factor_low", "3.5");
    assertThat(rows.get(Outcome.MET.ordinal()))
        .containsEntry("one_stream_n", "0")
        .containsEntry("one_stream_factor", "");
  }

  @Test
  void shouldListWhatFailed() throws IOException {
    RunFailure failure =
        new RunFailure(
            "baseline", 3, 7, RunStage.RUNNING, 12, "Too few, far", new IllegalStateException());
    assertThat(rows(new FailuresTable(List.of(failure))).get(0))
        .containsEntry("replicate", "3")
        .containsEntry("stage", "passing the weeks")
        .containsEntry("message", "\"Too few, far\"");
  }

  private static String numbers(Map<String, String> row) {
    return String.join(
        " ",
        row.get("people"),
        row.get("ci_low"),
        row.get("ci_high"),
        row.get("per_1000_adults"),
        row.get("share_kept"));
  }

  private static String key(Map<String, String> row) {
    return row.get("scenario") + " " + row.get("replicate") + " " + row.get("week") + " ";
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static List<Map<String, String>> rows(ResultTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTable out = new CsvTable(table.layout(), bytes)) {
      table.writeRows(out);
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    String[] names = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      Map<String, String> row = new HashMap<>();
      for (int cell = 0; cell < cells.length; cell++) {
        row.put(names[cell], cells[cell]);
      }
      rows.add(row);
    }
    return rows;
  }
}
