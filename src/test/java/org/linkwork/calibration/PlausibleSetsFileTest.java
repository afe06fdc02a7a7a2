package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.scenario.Overrides;

class PlausibleSetsFileTest {
  private static final ParameterRegister REGISTER =
      ParameterRegister.read(Path.of("scenarios/parameters.yaml"));

  @TempDir private Path folder;

  @Test
  void shouldReadSetsWithWeights() throws IOException {
    List<PlausibleSetsFile.Weighed> sets =
        read(
            """
            set,weight,implausibility,trust.gain,threshold.agree_base,target_o1
            1,3,0.5,0.05,1.25,20
            7,1,1.5,0.1,-0.5,
            """);

    assertThat(sets).extracting(PlausibleSetsFile.Weighed::number).containsExactly(1, 7);
    assertThat(sets.get(0).weight()).isCloseTo(0.75, within(1e-12));
    assertThat(sets.get(1).overrides().changes())
        .extracting(Overrides.Override::typed)
        .containsExactly("trust.gain=0.1", "threshold.agree_base=-0.5");
    assertThat(sets.get(1).overrides().changes().get(0).position().toString()).endsWith(":3:9");
  }

  @Test
  void shouldNameEveryProblemByItsPlace() throws IOException {
    assertThat(
            problems(
                """
                set,weight,trust.gain,threshold.agree_base
                1,-1,0.05,1
                x,1,0.05,9
                3,1,,1
                4,1,0.05
                """))
        .anyMatch(line -> line.contains(":2:3") && line.contains("less than 0"))
        .anyMatch(line -> line.contains(":3:1"))
        .anyMatch(line -> line.contains(":3:10") && line.contains("cannot be 9"))
        .anyMatch(line -> line.contains(":4:5"))
        .anyMatch(line -> line.contains(":5:1") && line.contains("3 cells for 4 columns"));
  }

  @Test
  void shouldRefuseColumnsThatItDoesNotKnow() throws IOException {
    assertThat(
            problems(
                """
                weight,trust.gian,service.link_workers,trust.gain,trust.gain
                1,0.05,1,0.1,0.1
                """))
        .anyMatch(line -> line.contains("there is no column \"set\""))
        .anyMatch(line -> line.contains(":1:8") && line.contains("did you mean \"trust.gain\"?"))
        .anyMatch(line -> line.contains(":1:19") && line.contains("a lever"))
        .anyMatch(line -> line.contains(":1:51") && line.contains("two columns"));
  }

  @Test
  void shouldRefuseATableWithoutSets() throws IOException {
    assertThat(problems("set,weight,trust.gain\n")).anyMatch(line -> line.contains("no set"));
    assertThat(problems("set,weight\n1,1\n"))
        .anyMatch(line -> line.contains("no column is a parameter"));
    assertThat(problems("set,weight,trust.gain\n1,0,0.05\n"))
        .anyMatch(line -> line.contains("all weights are 0"));
  }

  private List<PlausibleSetsFile.Weighed> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("plausible-sets.csv"), text);
    return PlausibleSetsFile.read(file, REGISTER);
  }

  private List<String> problems(String text) {
    return catchThrowableOfType(BadInputException.class, () -> read(text)).problems().stream()
        .map(Object::toString)
        .toList();
  }
}
