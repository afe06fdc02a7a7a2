package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.Source;
import org.linkwork.parameter.Unit;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

class FactorChoiceTest {
  private static final Source ASSUMED = new Source.Assumption("a guess");
  private static final ParameterRegister REGISTER =
      new ParameterRegister(
          List.of(
              parameter("trust.gain", Kind.UNCERTAIN, Unit.LOGIT, 0, 2, "coming again: at first"),
              parameter(
                  "trust.by_habit", Kind.UNCERTAIN, Unit.LOGIT, 0, 4, "coming again: by habit"),
              parameter("trust.fixed", Kind.UNCERTAIN, Unit.RATIO, 1, 1, "how it is"),
              parameter("price.room", Kind.PRICE, Unit.POUNDS, 5, 9, "an hour of a room"),
              parameter("service.posts", Kind.LEVER, Unit.COUNT, 0, 3, "posts")));

  private final Problems problems = new Problems();

  @Test
  void shouldReadNamesGroupsAndKinds() {
    assertThat(names("service.posts", "trust.gain")).containsExactly("trust.gain", "service.posts");
    assertThat(names("trust.*")).containsExactly("trust.gain", "trust.by_habit");
    assertThat(names("trust")).containsExactly("trust.gain", "trust.by_habit");
    assertThat(names("uncertain", "prices"))
        .containsExactly("trust.gain", "trust.by_habit", "price.room");
    assertThat(names("levers", "service.posts")).containsExactly("service.posts");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void shouldSayWhatWasMeant() {
    names("trust.gian");
    assertThat(problems.sorted().toString())
        .contains("there is no parameter or group called \"trust.gian\"")
        .contains("did you mean \"trust.gain\"?");
  }

  @Test
  void shouldRefuseARangeOfOneValue() {
    names("trust.fixed");
    assertThat(problems.sorted().toString()).contains("trust.fixed has a range of one value alone");
  }

  @Test
  void shouldRoundAsTheUnitWantsAndSayWhereThatIs() {
    FactorRange posts = read("service.posts").get(0);
    assertThat(posts.value(0)).isZero();
    assertThat(posts.value(0.24)).isZero();
    assertThat(posts.value(0.26)).isEqualTo(1);
    assertThat(posts.value(1)).isEqualTo(3);
    assertThat(posts.reached(0.26)).isEqualTo(1 / 3.0);
    for (int whole = 0; whole <= 3; whole++) {
      assertThat(posts.value(whole / 3.0)).isEqualTo(whole);
    }
    FactorRange gain = read("trust.gain").get(0);
    assertThat(gain.value(0.123456789)).isEqualTo(0.246914);
    assertThat(gain.value(gain.reached(0.123456789))).isEqualTo(0.246914);
  }

  private List<String> names(String... names) {
    return read(names).stream().map(FactorRange::name).toList();
  }

  private List<FactorRange> read(String... names) {
    return new FactorChoice(REGISTER, problems).read(List.of(names), Position.option("--factors"));
  }

  private static Parameter parameter(
      String name, Kind kind, Unit unit, double low, double high, String meaning) {
    return new Parameter(name, kind, low, unit, low, high, ASSUMED, meaning, "");
  }
}
