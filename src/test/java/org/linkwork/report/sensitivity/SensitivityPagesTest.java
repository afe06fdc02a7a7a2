package org.linkwork.report.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.ApartWords;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.sensitivity.Answers;
import org.linkwork.sensitivity.Evaluation;
import org.linkwork.sensitivity.FactorChoice;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.Method;
import org.linkwork.sensitivity.Morris;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;

/** Pages on an invented answer: the first number moves it most, the second a little. */
class SensitivityPagesTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 13);
  private static final ParameterRegister REGISTER =
      ParameterRegister.read(Path.of("scenarios/parameters.yaml"));

  @ParameterizedTest
  @EnumSource
  void shouldDrawPicturesThatCanBeRead(Method method) {
    for (String factors : new String[] {"threshold.agree_base", "threshold"}) {
      for (double noise : new double[] {0, 1}) {
        for (Figure figure : pages(method, List.of(factors), noise).figures()) {
          ApartWords.check(
              figure instanceof ScatterFigure scatter
                  ? scatter.draw()
                  : ((RowFigure) figure).chart().draw());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void shouldGiveEveryPictureItsNumbers(Method method) throws IOException {
    StudyPages pages = pages(method, List.of("threshold"), 1);
    for (Figure figure : pages.figures()) {
      assertThat(figure.numbers().layout().file()).isEqualTo(figure.name() + ".csv");
      assertThat(rows(figure.numbers())).hasSizeGreaterThan(2);
    }
    assertThat(rows(pages.tables().get(0))).hasSizeGreaterThan(method == Method.LEDGER ? 4 : 30);
    assertThat(pages.sentences()).isNotEmpty().noneMatch(sentence -> sentence.contains("NaN"));
    assertThat(pages.lines()).isNotEmpty();
  }

  @Test
  void shouldNameTheNumberThatMattersMost() {
    List<String> two = List.of("threshold.agree_base", "threshold.keep_by_travel");
    assertThat(pages(Method.TORNADO, two, 1).sentences().get(1))
        .startsWith("Saying yes: where most people start (threshold.agree_base, calibrated) moves");
    assertThat(pages(Method.MORRIS, two, 1).sentences().get(1)).contains("threshold.agree_base");
    assertThat(pages(Method.SOBOL, two, 1).sentences().get(0))
        .startsWith("The spread of people still coming after 12 weeks comes most from saying yes");
    assertThat(pages(Method.SOBOL, two, 1).sentences().get(1)).startsWith("Chance accounts for ");
    assertThat(pages(Method.PRCC, two, 1).sentences().get(0))
        .startsWith("The answer, people still coming after 12 weeks, rises with saying yes");
    assertThat(pages(Method.LEDGER, two, 1).sentences().get(0))
        .startsWith(
            "Most of what this answer is unsure about comes from numbers calibrated to targets:");
  }

  @Test
  void shouldNotNameNoise() {
    List<String> some = List.of("threshold.keep_by_travel", "threshold.show_by_travel");
    assertThat(noiseAlone(Method.TORNADO, some).get(0)).contains("none moves");
    assertThat(noiseAlone(Method.PRCC, some).get(0)).contains("none of 2 numbers beyond chance");
    assertThat(noiseAlone(Method.SOBOL, some).get(0)).startsWith("No number explains a share");
  }

  private static List<String> noiseAlone(Method method, List<String> factors) {
    return SensitivityPages.of(results(method, factors, 1, 0)).sentences();
  }

  private static StudyPages pages(Method method, List<String> factors, double noise) {
    return SensitivityPages.of(results(method, factors, noise, 30));
  }

  @Test
  void shouldCallNothingSureThatAFewRowsShow() {
    List<String> two = List.of("threshold.agree_base", "threshold.keep_by_travel");
    for (Method method : List.of(Method.MORRIS, Method.SOBOL, Method.LEDGER, Method.PRCC)) {
      StudyPages pages = SensitivityPages.of(results(method, two, 0, 30, 8));
      assertThat(pages.sentences().get(0)).as(method.key()).startsWith("Rough: 8 ");
      assertThat(pages.sentences())
          .noneMatch(
              sentence ->
                  sentence.contains("beyond chance,")
                      || sentence.contains("matters most")
                      || sentence.contains("comes most from")
                      || sentence.startsWith("Most of what"));
    }
    assertThat(results(Method.MORRIS, two, 1, 30, 8).morris())
        .noneMatch(Morris.Effect::isBeyondChance);
    assertThat(results(Method.MORRIS, two, 1, 30, 10).morris())
        .anyMatch(Morris.Effect::isBeyondChance);
    StudyPages agreeing = SensitivityPages.of(results(Method.MORRIS, two, 0, 30, 8));
    assertThat(agreeing.lines().get(0)).contains("(unknown)").doesNotContain("30 to 30");
    StudyPages enough = SensitivityPages.of(results(Method.MORRIS, two, 1, 30, 10));
    assertThat(enough.sentences()).noneMatch(sentence -> sentence.startsWith("Rough"));
  }

  private static SensitivityResults results(
      Method method, List<String> names, double noise, double slope) {
    int size =
        switch (method) {
          case TORNADO -> 0;
          case MORRIS -> 12;
          case SOBOL, LEDGER -> 64;
          case PRCC -> names.size() + 40;
        };
    return results(method, names, noise, slope, size);
  }

  private static SensitivityResults results(
      Method method, List<String> names, double noise, double slope, int size) {
    List<FactorRange> factors =
        new FactorChoice(REGISTER, new Problems()).read(names, Position.option("--factors"));
    SensitivityQuestion question =
        new SensitivityQuestion(
            method, Outcome.STILL_COMING_12, "baseline", Optional.empty(), factors, size, 4, 5);
    List<Evaluation> design = question.design();
    double[][] values = new double[design.size()][4];
    for (int evaluation = 0; evaluation < values.length; evaluation++) {
      double[] at = design.get(evaluation).at();
      for (int replicate = 0; replicate < 4; replicate++) {
        values[evaluation][replicate] =
            500
                + slope * at(at, 0)
                + slope / 10 * at(at, at.length - 1)
                + noise * DRAWS.normal(Decision.WEEKLY_MOOD, evaluation, replicate);
      }
    }
    return new SensitivityResults(question, design, new Answers(values), 0);
  }

  private static double at(double[] at, int factor) {
    return Double.isNaN(at[factor]) ? 0.4 : at[factor];
  }

  private static List<String> rows(ResultTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTable csv = new CsvTable(table.layout(), bytes)) {
      table.writeRows(csv);
    }
    return new ArrayList<>(bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
