package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.world.World;

/** Does one wrong thing between the bills and the books of one week, as only a mistake could. */
public final class Sabotage implements Recorder {
  private static final int WEEK = 20;

  private final Consumer<World> wrong;
  private World world;
  private boolean done;

  private Sabotage(Consumer<World> wrong) {
    this.wrong = wrong;
  }

  @Override
  public void heard(PathwayEvent event) {
    if (!done && event.week() == WEEK && event instanceof PathwayEvent.Paid paid && isBill(paid)) {
      done = true;
      wrong.accept(world);
    }
  }

  private static boolean isBill(PathwayEvent.Paid paid) {
    return switch (paid.purpose()) {
      case LINK_WORKERS, GP_APPOINTMENTS, ANTIDEPRESSANTS -> true;
      default -> false;
    };
  }

  /** Fails unless the books of the week find the wrong thing and say so in this sentence. */
  public static void assertCaught(Consumer<World> wrong, String sentence) {
    Sabotage sabotage = new Sabotage(wrong);
    SocialPrescribingModel model = sabotage.model();
    for (int week = 0; week < WEEK; week++) {
      model.passWeek();
    }
    assertThatThrownBy(model::passWeek)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(sentence + " Week " + WEEK + ".");
  }

  /** Fails if the books find anything wrong in the same weeks without the wrong thing. */
  static void assertNothingWrongOtherwise() {
    Sabotage nothing = new Sabotage(world -> {});
    SocialPrescribingModel model = nothing.model();
    while (!model.isOver()) {
      model.passWeek();
    }
    assertThat(nothing.done).as("had its chance").isTrue();
  }

  private SocialPrescribingModel model() {
    SocialPrescribingModel model =
        new SocialPrescribingModel(
            TestTown.of(1_200, 2)
                .with("consultation.salience_floor", 0.9)
                .with("consultation.refer_base", 3)
                .with("threshold.agree_base", 3)
                .with("service.contact_hours_a_week", 4)
                .with("place.groups_per_10000", 100)
                .scenario(WEEK + 2),
            TestTown.draws(1),
            this);
    world = model.world();
    return model;
  }
}
