package org.linkwork.story;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.patient.Patients;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Sex;

/**
 * Who somebody is before the first week, in both worlds.
 *
 * @param person id, from 0
 * @param sex sex
 * @param ageBand age in years
 * @param deprivationFifth fifth of the home, 1 the most and 5 the least deprived
 * @param practice the practice, from 0
 * @param livesAlone whether the person lives alone
 * @param hasCar whether there is a car to use
 * @param onBenefits whether the person lives on benefits
 * @param longTermConditions number of long-term conditions, 3 meaning three or more
 * @param ownGroups number of groups that the person belongs to of their own accord
 * @param lifeSatisfaction 0 to 10; for adults, as are the two that follow
 * @param worry 0 to 1
 * @param loneliness 0 to 1
 */
public record Portrait(
    int person,
    Sex sex,
    AgeBand ageBand,
    int deprivationFifth,
    int practice,
    boolean livesAlone,
    boolean hasCar,
    boolean onBenefits,
    int longTermConditions,
    int ownGroups,
    double lifeSatisfaction,
    double worry,
    double loneliness) {
  private static final int THREE_OR_MORE = 3;

  static Portrait of(Patients patients, int person) {
    return new Portrait(
        person,
        patients.sex(person),
        patients.ageBand(person),
        patients.deprivationFifth(person),
        patients.practice(person),
        patients.livesAlone(person),
        patients.hasCar(person),
        patients.onBenefits(person),
        patients.longTermConditions(person),
        patients.ownGroups(person),
        patients.lifeSatisfaction(person),
        patients.worry(person),
        patients.loneliness(person));
  }

  /** Whether the person is 18 or over; only adults walk the pathway. */
  public boolean isAdult() {
    return ageBand != AgeBand.UNDER_18;
  }

  /** The person in a few sentences. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Person %d is a %s aged %s in the %s, registered with practice %d."
            .formatted(person, noun(), ageBand.label(), fifth(), practice));
    sentences.add(
        "%s, has %s car to use, %s, has %s and belongs to %s."
            .formatted(
                livesAlone ? "Lives alone" : "Does not live alone",
                hasCar ? "a" : "no",
                onBenefits ? "lives on benefits" : "does not live on benefits",
                conditions(),
                groups()));
    sentences.add(
        isAdult()
            ? "Before the first week: life satisfaction %s of 10, worry %s of 1, loneliness %s of 1."
                .formatted(
                    Figures.one(lifeSatisfaction), Figures.two(worry), Figures.two(loneliness))
            : "Wellbeing is followed for adults only.");
    return sentences;
  }

  private String noun() {
    if (!isAdult()) {
      return sex == Sex.WOMEN ? "girl" : "boy";
    }
    return sex == Sex.WOMEN ? "woman" : "man";
  }

  private String fifth() {
    return switch (deprivationFifth) {
      case 1 -> "most deprived fifth of neighbourhoods";
      case 2 -> "second most deprived fifth of neighbourhoods";
      case 3 -> "middle fifth of neighbourhoods by deprivation";
      case 4 -> "second least deprived fifth of neighbourhoods";
      default -> "least deprived fifth of neighbourhoods";
    };
  }

  private String conditions() {
    return switch (longTermConditions) {
      case 0 -> "no long-term condition";
      case 1 -> "one long-term condition";
      case THREE_OR_MORE -> "three or more long-term conditions";
      default -> "two long-term conditions";
    };
  }

  private String groups() {
    return switch (ownGroups) {
      case 0 -> "no group yet";
      case 1 -> "one group already";
      default -> ownGroups + " groups already";
    };
  }
}
