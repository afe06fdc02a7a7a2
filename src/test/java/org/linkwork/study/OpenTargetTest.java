package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Readings;
import org.linkwork.record.Sex;

class OpenTargetTest {
  private static final Path EVIDENCE = Path.of("src/docs/evidence.md");

  @Test
  void shouldBeTheOpenTargetsOfTheEvidenceRegister() throws IOException {
    List<String> rows =
        Files.readAllLines(EVIDENCE).stream()
            .filter(line -> line.matches("[|] O[0-9]+ .*"))
            .toList();
    assertThat(rows).hasSize(OpenTarget.values().length);
    for (OpenTarget target : OpenTarget.values()) {
      String row = rows.get(target.ordinal());
      String[] cells = row.split(" *[|] *");
      assertThat(cells[1]).isEqualTo(target.name());
      assertThat(cells[7]).isEqualTo(target.rows());
      assertThat(cells[8]).isEqualTo(target.strength().name().substring(0, 1));
      target.parts().forEach(part -> assertThat(part.low()).isLessThan(part.high()));
    }
  }

  @Test
  void shouldKeepTheBandsOfTheEvidenceRegister() {
    Map<String, double[]> bands = new TreeMap<>();
    for (TargetPart part : OpenTarget.allParts()) {
      assertThat(part.isInside(part.value())).as(part.key()).isTrue();
      bands.put(part.key(), new double[] {part.low(), part.high()});
    }
    assertThat(bands).hasSize(36);
    assertThat(bands.get("o1")).containsExactly(16, 25);
    assertThat(bands.get("o2")).containsExactly(0.08, 0.16);
    assertThat(bands.get("o3")).containsExactly(0.76, 0.92);
    assertThat(bands.get("o4")).containsExactly(0.30, 0.58);
    assertThat(bands.get("o5")).containsExactly(0.40, 0.60);
    assertThat(bands.get("o6-high")).containsExactly(0.20, 0.34);
    assertThat(bands.get("o6-very-high")).containsExactly(0.04, 0.12);
    assertThat(bands.get("o7")).containsExactly(0.45, 0.60);
    assertThat(bands.get("o8-preferred")).containsExactly(-0.15, -0.05);
    assertThat(bands.get("o8-usually")).containsExactly(-0.15, -0.05);
    assertThat(bands.get("o9")).containsExactly(0.15, 0.23);
    assertThat(bands.get("o10")).containsExactly(0.5, 3);
    assertThat(bands.get("o11")).containsExactly(3.5, 8);
    assertThat(bands.get("o12-3-months")).containsExactly(0.18, 0.28);
    assertThat(bands.get("o12-6-months")).containsExactly(0.27, 0.37);
    assertThat(bands.get("o12-12-months")).containsExactly(0.48, 0.58);
    assertThat(bands.get("o13")).containsExactly(1.5, 2.5);
    assertThat(bands.get("o14-anxiety")).containsExactly(-3, -0.7);
    assertThat(bands.get("o15")).containsExactly(-0.42, -0.02);
    assertThat(bands.get("o16")).containsExactly(-1.6, -0.4);
    assertThat(bands.get("o17-none")).containsExactly(0.36, 0.46);
    assertThat(bands.get("o17-three")).containsExactly(0.10, 0.20);
    assertThat(bands.get("o18-registered")).containsExactly(0.02, Double.POSITIVE_INFINITY);
    assertThat(bands.get("o18-small")).containsExactly(0.03, 0.14);
    assertThat(bands.get("o19")).containsExactly(0.03, 0.15);
    assertThat(bands.get("o20-women")).containsExactly(0.55, 0.65);
    assertThat(bands.get("o20-refusal")).containsExactly(0.70, 0.90);
    assertThat(bands.get("o21")).containsExactly(1.3, 1.9);
    assertThat(bands.get("o22-prompts")).containsExactly(1.1, 1.4);
    assertThat(bands.get("o22-education")).containsExactly(1.08, 2.0);
    assertThat(bands.get("o22-skill")).containsExactly(1.2, 1.7);
    assertThat(bands.get("o23")).containsExactly(1.5, 4.5);
    assertThat(bands.get("o24")).containsExactly(1.0, 3.0);
  }

  @Test
  void shouldBeReadOffSumsAndCounts() {
    Map<Arm, SortedMap<String, Double>> counts = new EnumMap<>(Arm.class);
    for (Arm arm : Arm.values()) {
      counts.put(arm, new TreeMap<>());
    }
    SortedMap<String, Double> today = counts.get(Arm.TODAY);
    put(today, Quantity.REFERRALS, 41);
    put(today, Quantity.PERSON_YEARS, 2000);
    put(today, Quantity.HAVE_PREFERRED_GP, 45);
    put(today, Quantity.ASKED_ABOUT_GP, 100);
    put(counts.get(Arm.TURNOVER_2009), Quantity.HAVE_PREFERRED_GP, 55);
    put(counts.get(Arm.TURNOVER_2009), Quantity.ASKED_ABOUT_GP, 100);
    put(today, Quantity.VISITS_BEFORE, 100);
    put(today, Quantity.VISITS_AFTER, 70);
    put(today, Quantity.MOST_DEPRIVED_WEEKS, 100);
    put(today, Quantity.MOST_DEPRIVED_DISTRESSED, 24);
    put(today, Quantity.LEAST_DEPRIVED_WEEKS, 200);
    put(today, Quantity.LEAST_DEPRIVED_DISTRESSED, 30);
    put(today, Quantity.OFFERS_FIRST_YEAR, 100);
    put(today, Quantity.CHANCES_FIRST_YEAR, 1100);
    put(today, Quantity.DECLINES_FIRST_YEAR, 20);
    put(counts.get(Arm.PROMPTS), Quantity.OFFERS_FIRST_YEAR, 200);
    put(counts.get(Arm.PROMPTS), Quantity.CHANCES_FIRST_YEAR, 1200);
    put(counts.get(Arm.SKILLS), Quantity.OFFERS_FIRST_YEAR, 110);
    put(counts.get(Arm.SKILLS), Quantity.DECLINES_FIRST_YEAR, 10);
    today.put(OfferReadings.offers(Sex.WOMEN, AgeBand.FROM_35), 60.0);
    today.put(OfferReadings.offers(Sex.MEN, AgeBand.FROM_35), 40.0);
    today.put(OfferReadings.refusals(Sex.WOMEN, AgeBand.FROM_35), 6.0);
    today.put(OfferReadings.refusals(Sex.MEN, AgeBand.FROM_35), 8.0);
    // Of 10 people 4 waited less than a week, 4 one to two: half of them less than 1.25 weeks.
    SortedMap<String, Double> pilot = counts.get(Arm.WELL_STAFFED_PILOT);
    pilot.put(WaitReadings.key(0), 4.0);
    pilot.put(WaitReadings.key(1), 4.0);
    pilot.put(WaitReadings.key(300), 2.0);
    ReadingsByArm read = read(counts);

    assertThat(OpenTarget.O1.value(read)).containsExactly(20.5);
    assertThat(OpenTarget.O8.value(read)[0]).isCloseTo(-0.1, within(1e-12));
    assertThat(OpenTarget.O8.value(read)[1]).isNaN();
    assertThat(OpenTarget.O10.value(read)).containsExactly(1.25);
    assertThat(OpenTarget.O15.value(read)[0]).isCloseTo(-0.3, within(1e-12));
    assertThat(OpenTarget.O20.value(read)[0]).isEqualTo(0.6);
    assertThat(OpenTarget.O20.value(read)[1]).isCloseTo(6.0 / 54 / (8.0 / 32), within(1e-12));
    assertThat(OpenTarget.O21.value(read)[0]).isCloseTo(1.6, within(1e-12));
    assertThat(OpenTarget.O22.value(read)[0]).isCloseTo(2, within(1e-12));
    assertThat(OpenTarget.O22.value(read)[2]).isCloseTo(2.5, within(1e-12));
    assertThat(OpenTarget.O5.value(read)).containsExactly(Double.NaN);
  }

  @Test
  void shouldSayInsideOutsideOrThatItCannotBeTold() {
    assertThat(finding(200, 205, 210).met()).isEqualTo(Met.INSIDE);
    assertThat(finding(300, 305, 310).met()).isEqualTo(Met.OUTSIDE);
    assertThat(finding(200, 250, 300).met()).isEqualTo(Met.CANNOT_TELL);
    assertThat(finding(205).met()).as("one seed").isEqualTo(Met.CANNOT_TELL);
    TargetFinding both = finding(200, 300);
    assertThat(both.seeds()).isEqualTo(2);
    assertThat(both.inside()).isEqualTo(0.5);
    assertThat(both.model()).isEqualTo(25);
    assertThat(both.residual()).as("the upper end of the band").isCloseTo(1, within(1e-12));
    assertThat(finding().met()).isEqualTo(Met.CANNOT_TELL);
  }

  @Test
  void shouldBeInsideOnlyWithAllItsNumbers() {
    List<ReadingsByArm> seeds = new ArrayList<>();
    for (int seed = 0; seed < 3; seed++) {
      SortedMap<String, Double> today = new TreeMap<>();
      put(today, Quantity.PRACTICE_YEARS, 100);
      put(today, Quantity.PRACTICE_YEARS_HIGH, 27);
      put(today, Quantity.PRACTICE_YEARS_VERY_HIGH, 20);
      seeds.add(new ReadingsByArm(Map.of(Arm.TODAY, new Readings(today))));
    }
    Validation validation =
        new Validation(
            "x", 3, Validation.findings(EnumSet.of(OpenTarget.O6), seeds), List.of(), false);
    assertThat(validation.findings().get(0).met()).isEqualTo(Met.INSIDE);
    assertThat(validation.met(OpenTarget.O6)).isEqualTo(Met.OUTSIDE);
    assertThat(validation.isInBand(OpenTarget.O6)).isFalse();
  }

  /** Referrals a seed among 10,000 person-years. */
  private static TargetFinding finding(double... referrals) {
    List<ReadingsByArm> seeds = new ArrayList<>();
    for (double referred : referrals) {
      SortedMap<String, Double> today = new TreeMap<>();
      put(today, Quantity.PERSON_YEARS, 10_000);
      put(today, Quantity.REFERRALS, referred);
      seeds.add(new ReadingsByArm(Map.of(Arm.TODAY, new Readings(today))));
    }
    return Validation.findings(EnumSet.of(OpenTarget.O1), seeds).get(0);
  }

  private static void put(SortedMap<String, Double> counts, Quantity quantity, double value) {
    counts.put(quantity.key(), value);
  }

  private static ReadingsByArm read(Map<Arm, SortedMap<String, Double>> counts) {
    Map<Arm, Readings> readings = new EnumMap<>(Arm.class);
    counts.forEach((arm, values) -> readings.put(arm, new Readings(values)));
    return new ReadingsByArm(readings);
  }
}
