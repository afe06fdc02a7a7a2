package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Paid;
import org.linkwork.scenario.Horizon;

class MoneyByPayerTest {
  private final MoneyByPayer money = new MoneyByPayer(new Horizon(104, 60));

  @Test
  void shouldAddUpToThePennyByYearPayerAndPurpose() {
    pay(103, Payer.NHS, Purpose.LINK_WORKERS, 99);
    pay(104, Payer.NHS, Purpose.LINK_WORKERS, 1);
    pay(155, Payer.NHS, Purpose.LINK_WORKERS, 20);
    pay(156, Payer.NHS, Purpose.LINK_WORKERS, 300);
    pay(156, Payer.NHS, Purpose.GP_APPOINTMENTS, 4_000);
    pay(156, Payer.COUNCIL, Purpose.GRANTS, 50_000);

    Money paid = money.money();

    assertThat(paid.years()).isEqualTo(2);
    assertThat(paid.pence(0, Payer.NHS, Purpose.LINK_WORKERS)).isEqualTo(21);
    assertThat(paid.pence(1, Payer.NHS, Purpose.LINK_WORKERS)).isEqualTo(300);
    assertThat(paid.pence(Payer.NHS, Purpose.LINK_WORKERS)).isEqualTo(321);
    assertThat(paid.pence(Payer.NHS)).isEqualTo(4_321);
    assertThat(paid.pence(Payer.COUNCIL)).isEqualTo(50_000);
    assertThat(paid.pence(Payer.PATIENTS)).isZero();
  }

  @Test
  void shouldAgreeWithTheWeeklyCostsToThePenny() {
    WeeklyCounts weekly = new WeeklyCounts(new Horizon(104, 60));
    for (int week = 104; week < 164; week++) {
      Paid paid = new Paid(week, Payer.PATIENTS, Purpose.GROUP_FEES, 333_333_333_333L + week);
      weekly.heard(paid);
      money.heard(paid);
    }

    double[] pounds = weekly.series().of(Outcome.COST_PATIENTS);
    long pence = 0;
    for (double week : pounds) {
      pence += Math.round(week * 100);
    }

    assertThat(pence).isEqualTo(money.money().pence(Payer.PATIENTS));
  }

  @Test
  void shouldRefuseToOverflow() {
    pay(104, Payer.NHS, Purpose.LINK_WORKERS, Long.MAX_VALUE);

    assertThatThrownBy(() -> pay(104, Payer.NHS, Purpose.LINK_WORKERS, 1))
        .isInstanceOf(ArithmeticException.class);
  }

  private void pay(int week, Payer payer, Purpose purpose, long pence) {
    money.heard(new Paid(week, payer, purpose, pence));
  }
}
