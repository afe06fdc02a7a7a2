package org.linkwork.record;

/** What never changes about a person, as columns of a table. */
final class Traits {
  private Traits() {}

  static void name(CsvLine line) {
    line.add("practice").add("deprivation_fifth").add("sex").add("age_band");
  }

  static void write(CsvLine line, People people, int person) {
    line.add(people.practice(person))
        .add(people.deprivationFifth(person))
        .add(people.sex(person) == Sex.WOMEN ? "woman" : "man")
        .add(people.ageBand(person).label());
  }
}
