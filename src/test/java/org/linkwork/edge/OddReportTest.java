package org.linkwork.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.experiment.Comparison;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.RunPlan;
import org.linkwork.report.Findings;
import org.linkwork.report.ReportWriter;
import org.linkwork.report.folder.Provenance;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.screen.Ink;
import org.linkwork.report.screen.Screen;
import org.linkwork.scenario.Scenario;

/** A comparison of two odd towns is reported to the end, on screen and in files. */
class OddReportTest {
  @TempDir private Path place;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place.registered_people=1,place.practices=1",
        "place.gps_per_10000=0,place.practices=1",
        "place.groups_per_10000=0",
        "weeks.warm_up=0,weeks.policy=1,group.course_share=0"
      })
  void shouldReportWhatLittleThereIs(String odd) throws IOException {
    String[] changes = odd.split(",");
    List<Scenario> scenarios =
        List.of(
            OddTown.with(changes).scenario(),
            OddTown.reading("05-buddy-system", changes).scenario());
    ComparisonResult compared = new Comparison(RunPlan.onThreads(1)).run(scenarios);
    assertThat(compared.failures()).isEmpty();
    Findings findings = Findings.of(compared, List.of());

    assertThat(Screen.text(findings, Ink.PLAIN)).doesNotContain("NaN", "Infinity", "null");
    Path folder =
        new ReportWriter(
                RunFolder.at(place.resolve("odd")),
                findings,
                new Provenance("1", "linkwork compare", scenarios, 1, Instant.EPOCH, Instant.EPOCH))
            .write();
    try (var files = Files.walk(folder).filter(file -> file.toString().endsWith(".csv"))) {
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(Files.readString(file)).doesNotContain("NaN", "Infinity", "null"));
    }
  }
}
