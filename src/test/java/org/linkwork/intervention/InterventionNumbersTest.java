package org.linkwork.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.Parameters;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.property.Town;

/** The numbers that an intervention names are those that its own code reads, and perhaps others. */
class InterventionNumbersTest {
  /** Groups that belong to no intervention. */
  private static final Set<String> OF_ALL = Set.of("levers", "place", "consultation", "price");

  @ParameterizedTest
  @MethodSource("org.linkwork.intervention.InterventionCatalogue#all")
  void shouldNameEveryGroupAndPriceThatItsCodeReads(Intervention intervention) throws IOException {
    String code =
        Files.readString(
            Path.of(
                "src/main/java/org/linkwork/intervention",
                intervention.getClass().getSimpleName() + ".java"));
    List<String> groups =
        read(Parameters.class, code).filter(group -> !OF_ALL.contains(group)).toList();
    List<String> prices = read(PriceParameters.class, code).map(price -> "price." + price).toList();
    assertThat(groups.size() + prices.size()).isPositive();
    assertThat(intervention.row().numbers()).containsAll(groups).containsAll(prices);
  }

  @ParameterizedTest
  @MethodSource("org.linkwork.intervention.InterventionCatalogue#all")
  void shouldNameStrengthsAndPricesOnceEach(Intervention intervention) {
    InterventionNumbers numbers =
        InterventionNumbers.of(intervention.row().numbers(), Town.REGISTER);
    assertThat(numbers.strengths()).isNotEmpty();
    assertThat(numbers.prices()).isNotEmpty();
    assertThat(Stream.concat(numbers.strengths().stream(), numbers.prices().stream()))
        .extracting(Parameter::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldTakeAGroupForAllOfIt() {
    assertThat(InterventionNumbers.of(List.of("buddy"), Town.REGISTER).strengths())
        .extracting(Parameter::name)
        .isNotEmpty()
        .allMatch(name -> name.startsWith("buddy."));
  }

  @Test
  void shouldRefuseANameThatTheRegisterDoesNotHave() {
    assertThatThrownBy(() -> InterventionNumbers.of(List.of("budy"), Town.REGISTER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no parameter \"budy\".");
  }

  /** Names in the register of the components of a record that code asks for. */
  private static Stream<String> read(Class<? extends Record> record, String code) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> code.contains("." + name + "()"))
        .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }
}
