package org.linkwork.record;

import java.util.Arrays;
import java.util.List;

/** People written down by hand. */
public record FewPeople(List<Person> each) implements People {
  /** One of them. */
  public record Person(boolean adult, int fifth, Sex sex, AgeBand band) {}

  /** Adult women of 50 to 64, each in the deprivation fifth given. */
  public static FewPeople inFifths(int... fifths) {
    return new FewPeople(
        Arrays.stream(fifths)
            .mapToObj(fifth -> new Person(true, fifth, Sex.WOMEN, AgeBand.FROM_50))
            .toList());
  }

  @Override
  public int count() {
    return each.size();
  }

  @Override
  public boolean isAdult(int person) {
    return each.get(person).adult();
  }

  @Override
  public int deprivationFifth(int person) {
    return each.get(person).fifth();
  }

  @Override
  public Sex sex(int person) {
    return each.get(person).sex();
  }

  @Override
  public AgeBand ageBand(int person) {
    return each.get(person).band();
  }

  @Override
  public int practice(int person) {
    return 0;
  }
}
