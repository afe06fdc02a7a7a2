package org.linkwork.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linkwork.story.InventedLife.GROUP;
import static org.linkwork.story.InventedLife.PERSON;
import static org.linkwork.story.InventedLife.faces;
import static org.linkwork.story.InventedLife.visit;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Threshold;

class PartingTest {
  private static final PathwayEvent MATCHED = new PathwayEvent.Matched(0, PERSON, 0, GROUP, 1);

  @Test
  void shouldNotPartWhereNothingDiffers() {
    Life one = new InventedLife("one").week(visit(0, true)).week().life();
    Life other = new InventedLife("other").week(visit(0, true)).week().life();
    assertThat(Parting.of(one, other)).isEmpty();
  }

  @Test
  void shouldNameWhatWeighedDifferently() {
    Life one =
        new InventedLife("one")
            .week(MATCHED)
            .week(faces(1, Threshold.TURN_UP, 0, 0.45, false))
            .life();
    Life other =
        new InventedLife("other")
            .week(MATCHED)
            .week(
                faces(1, Threshold.TURN_UP, 0.9, 0.67, true),
                new PathwayEvent.TurnedUp(1, PERSON, 0, GROUP, 3))
            .life();
    Parting parting = Parting.of(one, other).orElseThrow();
    assertThat(parting.week()).isEqualTo(1);
    assertThat(parting.firstOtherEvent()).isEqualTo(OptionalInt.of(1));
    assertThat(parting.why())
        .containsExactly(
            "At the threshold to turn up for the first time, someone to go with weighs +0.00 in one"
                + " and +0.90 in other: a chance of 45% against 67%.",
            "In one: Is expected at the choir and does not go.",
            "In other: Turns up at the choir for the first time, 3 weeks after the" + " referral.");
  }

  @Test
  void shouldPartWhereAnotherGpIsSeen() {
    PathwayEvent.Consulted usual = visit(0, false);
    PathwayEvent.Consulted other =
        new PathwayEvent.Consulted(0, PERSON, 5, false, false, 2, 9.2, 1, 0.61);
    Parting parting =
        Parting.of(
                new InventedLife("one").week(usual).life(),
                new InventedLife("other").week(other).life())
            .orElseThrow();
    assertThat(parting.firstOtherEvent()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void shouldSayThatNothingHappensInOneOfThem() {
    Life one = new InventedLife("one").week(visit(0, false)).life();
    Life other = new InventedLife("other").week().life();
    assertThat(Parting.of(one, other).orElseThrow().why())
        .hasSize(2)
        .last()
        .isEqualTo("In other: Nothing happens.");
  }

  @Test
  void shouldNameAFeelingBeforeAnythingElseHappens() {
    Life one = new InventedLife("one").week(7.0).week(visit(1, false)).life();
    Life other = new InventedLife("other").week(7.5).week().life();
    Parting parting = Parting.of(one, other).orElseThrow();
    assertThat(parting.week()).isZero();
    assertThat(parting.firstOtherEvent()).isEqualTo(OptionalInt.of(1));
    assertThat(parting.why())
        .containsExactly(
            "The same happens, but life satisfaction is then 7.0000 in one and 7.5000 in other.");
  }

  @Test
  void shouldNotPrintTheSameNumberTwiceAsADifference() {
    Life one = new InventedLife("one").week(7.0).life();
    Life other = new InventedLife("other").week(7.00001).life();
    assertThat(Parting.of(one, other).orElseThrow().why())
        .containsExactly(
            "The same happens, but life satisfaction then differs by less than 0.0001.");
  }

  @Test
  void shouldRefuseLivesOfDifferentLength() {
    Life one = new InventedLife("one").week().life();
    Life other = new InventedLife("other").week().week().life();
    assertThatThrownBy(() -> Parting.of(one, other)).isInstanceOf(IllegalArgumentException.class);
  }
}
