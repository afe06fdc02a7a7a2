package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Draws;
import org.linkwork.scenario.Horizon;

class RunCopiesTest {
  private final RunCopies copies = new RunCopies();

  @Test
  void shouldCopyWhatCanChange() {
    Town town = new Town();
    town.names.add("Ada");

    Town copy = copies.of(town);
    copy.weeks[0] = 7;
    copy.names.add("Grace");
    copy.notes.pages()[0] = 9;

    assertThat(town.weeks[0]).isZero();
    assertThat(town.names).containsExactly("Ada");
    assertThat(town.notes.pages()[0]).isZero();
    assertThat(copy.names).containsExactly("Ada", "Grace");
  }

  @Test
  void shouldKeepCirclesAndWhatIsTheSame() {
    Town copy = copies.of(new Town());

    assertThat(copy.clock.town()).isSameAs(copy);
    assertThat(copy.again).isSameAs(copy.weeks);
    assertThat(copy.sameNotes).isSameAs(copy.notes);
  }

  @Test
  void shouldShareFacts() {
    Town town = new Town();
    Town copy = copies.of(town);

    assertThat(copy.horizon).isSameAs(town.horizon);
    assertThat(copy.draws).isSameAs(town.draws);
    assertThat(copy.place).isSameAs(town.place);
  }

  @Test
  void shouldShareAFunctionThatRemembersNothing() {
    Town town = new Town();
    town.function = () -> 3;

    assertThat(copies.of(town).function.getAsInt()).isEqualTo(3);
  }

  @Test
  void shouldRefuseAFunctionThatRemembersObjects() {
    Town town = new Town();
    town.function = () -> town.weeks[0];

    assertThatThrownBy(() -> copies.of(town))
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .rootCause()
        .hasMessageContaining("cannot be copied");
  }

  @Test
  void shouldRefuseWhatIsNotOfTheProgram() {
    assertThatThrownBy(() -> copies.of(new Holder(new Thread())))
        .hasMessage("A run that holds a java.lang.Thread cannot be copied.");
  }

  private record Notes(int[] pages, String title) {}

  private record Place(int x, int y, String name) {}

  private record Holder(Object held) {}

  private static final class Town {
    private final int[] weeks = new int[3];
    private final int[] again = weeks;
    private final List<String> names = new ArrayList<>();
    private final Notes notes = new Notes(new int[2], "diary");
    private final Notes sameNotes = notes;
    private final Place place = new Place(1, 2, "market");
    private final Horizon horizon = new Horizon(3, 4);
    private final Draws draws = Draws.keyed(1, 2);
    private final Clock clock = new Clock();
    private IntSupplier function;

    private final class Clock {
      Town town() {
        return Town.this;
      }
    }
  }
}
