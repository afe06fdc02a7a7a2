package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.parameter.reading.BadInputException;

class ParameterRegisterTest {
  private static final Path SMALL = Path.of("src/test/resources/scenario/parameters.yaml");
  private static final String PRICE =
      "{ value: 40, unit: pounds, range: [33, 45], meaning: \"a visit\","
          + " source: { study: COST-08 } }";

  @TempDir Path directory;

  private List<String> problems(String price) throws IOException {
    Path file = directory.resolve("parameters.yaml");
    Files.writeString(file, "place: {}\nlevers: {}\nuncertain: {}\nprices:\n  visit: " + price);
    BadInputException refusal =
        catchThrowableOfType(
            BadInputException.class, () -> ParameterRegister.read(file, Set.of("COST-08")));
    return refusal == null
        ? List.of()
        : refusal.problems().stream()
            .map(problem -> problem.toString().replace(directory + "/parameters.yaml:", ""))
            .toList();
  }

  @Test
  void shouldReadWhatIsBelievedAndWhy() {
    ParameterRegister register = ParameterRegister.read(SMALL);
    assertThat(register.find("consultation.biomedical_minutes"))
        .hasValue(
            new Parameter(
                "consultation.biomedical_minutes",
                Kind.UNCERTAIN,
                7,
                Unit.MINUTES,
                6,
                8,
                new Source.Paper("Discussion"),
                "minutes for the body",
                "of ten"));
    assertThat(register.find("place.groups_per_10000").orElseThrow().source())
        .isEqualTo(new Source.Study(List.of("VCS-13", "VCS-16")));
    assertThat(register.find("price.link_worker_year").orElseThrow().kind()).isEqualTo(Kind.PRICE);
    assertThat(register.groups())
        .containsExactly("place", "service", "consultation", "group", "price");
    assertThat(register.names()).startsWith("place.registered_people", "place.practices");
  }

  @Test
  void shouldAcceptASoundParameter() throws IOException {
    assertThat(problems(PRICE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "unit", "range", "meaning", "source"})
  void shouldRefuseAParameterThatLacksOne(String key) throws IOException {
    String without =
        PRICE.replaceFirst(key + ": (\\[[^]]*]|\\{[^}]*}|\"[^\"]*\"|[^,]*),?", "").strip();
    assertThat(problems(without))
        .singleElement()
        .asString()
        .startsWith("5:10  error  price.visit has no \"" + key + "\" - ");
  }

  @Test
  void shouldNameEveryProblemOfAParameterAtOnce() throws IOException {
    assertThat(problems("{ value: x, unit: pund, range: [2, 1], reason: none }"))
        .containsExactly(
            "5:10  error  price.visit has no \"meaning\" - say in a few words what it is",
            "5:10  error  price.visit has no \"source\" - write {paper: ...}, {study: ...},"
                + " {calibrated: ...} or {assumption: ...}",
            "5:19  error  the value of price.visit is \"x\", not a number - write a number",
            "5:28  error  \"pund\" is no known unit for price.visit - did you mean \"pounds\"?",
            "5:41  error  the range of price.visit is upside down - write the smaller end first",
            "5:49  error  unknown key \"reason\" in price.visit - use one of value, unit, range,"
                + " source, meaning, note");
  }

  @Test
  void shouldRefuseAValueOutsideItsRange() throws IOException {
    assertThat(problems(PRICE.replace("40", "50")))
        .containsExactly(
            "5:19  error  price.visit is 50, outside its own range of 33 to 45 pounds"
                + " - change the value or widen the range");
  }

  @Test
  void shouldRefuseARangeThatItsUnitCannotHave() throws IOException {
    assertThat(problems(PRICE.replace("[33", "[-1")))
        .containsExactly(
            "5:44  error  the range of price.visit goes from -1 to 45,"
                + " which is more than pounds can be - stay at 0 or above");
    assertThat(problems(PRICE.replace("40, unit: pounds", "0.5, unit: share").replace("33", "0")))
        .containsExactly(
            "5:44  error  the range of price.visit goes from 0 to 45,"
                + " which is more than share can be - stay from 0 to 1");
  }

  @Test
  void shouldRefuseHalvesOfWhatIsCounted() throws IOException {
    assertThat(problems(PRICE.replace("40, unit: pounds", "40.5, unit: people")))
        .containsExactly(
            "5:19  error  price.visit counts people, so value and range are whole numbers"
                + " - round them, or choose another unit");
  }

  @Test
  void shouldRefuseTwoKindsOfSource() throws IOException {
    assertThat(problems(PRICE.replace("COST-08 }", "COST-08, assumption: \"none\" }")))
        .containsExactly(
            "5:82  error  the source of price.visit is of 2 kinds"
                + " - write exactly one of paper, study, calibrated and assumption");
  }

  @Test
  void shouldRefuseARowThatTheEvidenceRegisterLacks() throws IOException {
    assertThat(problems(PRICE.replace("COST-08", "COST-09")))
        .containsExactly(
            "5:91  error  the evidence register has no row COST-09, named in the source of"
                + " price.visit - did you mean COST-08?");
    assertThat(problems(PRICE.replace("COST-08", "[COST-08, somewhere]")))
        .containsExactly(
            "5:101  error  \"somewhere\" in the source of price.visit is no row of the evidence"
                + " register - write a row such as REF-01");
  }

  @Test
  void shouldRefuseAMissingKind() throws IOException {
    Path file = Files.writeString(directory.resolve("parameters.yaml"), "place: {}\nlevers: {}\n");
    assertThatThrownBy(() -> ParameterRegister.read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(":1:1  error  the parameter file has no \"uncertain\" - ")
        .hasMessageContaining(":1:1  error  the parameter file has no \"prices\" - ");
  }

  @Test
  void shouldRefuseOneNameInTwoKinds() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("parameters.yaml"),
            "place: {}\nlevers: { a: { b: "
                + PRICE
                + " } }\nuncertain: { a: { b: "
                + PRICE
                + " } }\nprices: {}\n");
    assertThatThrownBy(() -> ParameterRegister.read(file))
        .hasMessageContaining(
            ":3:19  error  a.b stands here for the second time"
                + " - it is already in line 2; remove one of the two");
  }
}
