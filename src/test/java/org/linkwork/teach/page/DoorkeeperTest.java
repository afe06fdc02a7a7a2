package org.linkwork.teach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
  @Test
  void shouldNotLockOutTheClassForOneThatGuesses() {
    Doorkeeper keeper = new Doorkeeper(Optional.of("kv7m-p3xq"));
    int refused = 0;
    for (int guess = 0; guess < 40; guess++) {
      refused += keeper.isBesiegedFrom("192.168.0.66") ? 1 : 0;
    }

    assertThat(refused).isPositive();
    assertThat(keeper.isBesiegedFrom("192.168.0.7")).isFalse();
  }

  @Test
  void shouldRememberOnlySoManyAddresses() {
    Doorkeeper keeper = new Doorkeeper(Optional.of("kv7m-p3xq"));
    while (!keeper.isBesiegedFrom("192.168.0.66")) {
      assertThat(keeper.opens("guess")).isFalse();
    }
    for (int other = 0; other < 1000; other++) {
      keeper.isBesiegedFrom("10.0.0." + other);
    }

    assertThat(keeper.isBesiegedFrom("192.168.0.66")).isFalse();
  }

  /** A school's router gives all of a class one address. */
  @Test
  void shouldLetAWholeClassInThroughOneAddress() {
    Doorkeeper keeper = new Doorkeeper(Optional.of("kv7m-p3xq"));
    for (int pupil = 0; pupil < 35; pupil++) {
      assertThat(keeper.isBesiegedFrom("192.168.0.1")).as("pupil %d", pupil).isFalse();
      assertThat(keeper.opens("kv7m-p3xq")).isTrue();
      keeper.welcome("192.168.0.1");
    }
  }

  @Test
  void shouldCountNoGuessesWhereThereIsNoCode() {
    Doorkeeper keeper = new Doorkeeper(Optional.empty());
    for (int visit = 0; visit < 100; visit++) {
      assertThat(keeper.isBesiegedFrom("127.0.0.1")).isFalse();
    }
    assertThat(keeper.opens("anything")).isTrue();
  }
}
