package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Recognised;

class RecordersTest {
  private final List<String> heard = new ArrayList<>();
  private final Recorders both = new Recorders(List.of(new Listener("a", 3), new Listener("b", 4)));

  @Test
  void shouldTellAllInOrder() {
    both.begins(FewPeople.inFifths(1));
    both.heard(new Recognised(0, 0, 0));

    assertThat(heard).containsExactly("a begins", "b begins", "a hears", "b hears");
  }

  @Test
  void shouldWantWhatAnyOfThemWants() {
    assertThat(both.wantsReasonsOf(3)).isTrue();
    assertThat(both.wantsReasonsOf(4)).isTrue();
    assertThat(both.wantsReasonsOf(5)).isFalse();
    assertThat(both.wantsStates(5)).isFalse();
    assertThat(both.wantsStates(4)).isTrue();
    assertThat(both.wantsStateOf(4, 4)).isTrue();
    assertThat(both.wantsStateOf(5, 4)).isFalse();
    assertThat(both.wantsScoresOf(4, 4)).isTrue();
  }

  private final class Listener implements Recorder {
    private final String name;
    private final int wanted;

    Listener(String name, int wanted) {
      this.name = name;
      this.wanted = wanted;
    }

    @Override
    public void begins(People people) {
      heard.add(name + " begins");
    }

    @Override
    public void heard(PathwayEvent event) {
      heard.add(name + " hears");
    }

    @Override
    public boolean wantsReasonsOf(int person) {
      return person == wanted;
    }

    @Override
    public boolean wantsStateOf(int person, int week) {
      return person == wanted;
    }

    @Override
    public boolean wantsStates(int week) {
      return week == wanted;
    }
  }
}
