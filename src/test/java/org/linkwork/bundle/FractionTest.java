package org.linkwork.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
  @ParameterizedTest
  @CsvSource({"2,4", "4,16", "5,16", "6,32", "7,64", "8,64", "9,128", "10,128", "11,128"})
  void shouldBeSmall(int choices, int bundles) {
    assertThat(new HashSet<>(Fraction.of(choices))).hasSize(bundles);
  }

  /** Resolution V: no contrast of one or two choices is aliased with any other of them. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void shouldTellEveryChoiceAndEveryPairFromEveryOther(int choices) {
    List<Bundle> bundles = Fraction.of(choices);
    List<int[]> contrasts = contrasts(bundles, choices);

    for (int one = 0; one < contrasts.size(); one++) {
      assertThat(product(contrasts.get(one), contrasts.get(one))).isEqualTo(bundles.size());
      for (int other = one + 1; other < contrasts.size(); other++) {
        assertThat(product(contrasts.get(one), contrasts.get(other)))
            .as("contrasts %d and %d of %d choices", one, other, choices)
            .isZero();
      }
    }
  }

  @Test
  void shouldBeginWithNothing() {
    for (int choices = 2; choices <= 11; choices++) {
      assertThat(Fraction.of(choices).get(0)).isEqualTo(Bundle.NONE);
    }
  }

  @Test
  void shouldRefuseWhatItHasNoGeneratorsFor() {
    assertThatThrownBy(() -> Fraction.of(12))
        .hasMessage("There are screens of 2 to 11 choices, not of 12.");
    assertThatThrownBy(() -> Fraction.of(1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The mean, each choice and each pair, as signs by bundle. */
  private static List<int[]> contrasts(List<Bundle> bundles, int choices) {
    List<int[]> contrasts = new ArrayList<>();
    contrasts.add(bundles.stream().mapToInt(bundle -> 1).toArray());
    for (int first = 0; first < choices; first++) {
      int one = first;
      contrasts.add(bundles.stream().mapToInt(bundle -> sign(bundle, one)).toArray());
      for (int second = first + 1; second < choices; second++) {
        int other = second;
        contrasts.add(
            bundles.stream().mapToInt(bundle -> sign(bundle, one) * sign(bundle, other)).toArray());
      }
    }
    return contrasts;
  }

  private static int sign(Bundle bundle, int choice) {
    return bundle.has(choice) ? 1 : -1;
  }

  private static int product(int[] one, int[] other) {
    int sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
