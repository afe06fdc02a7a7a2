package org.linkwork.property;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.patient.Disposition;
import org.linkwork.patient.Patients;
import org.linkwork.world.World;

/** Who a person is: everything about them that a scenario cannot change. */
record PatientTraits(
    int fifth,
    String sex,
    String ageBand,
    int practice,
    int usualPost,
    boolean livesAlone,
    boolean hasCar,
    boolean onBenefits,
    int wealthThird,
    int longTermConditions,
    int ownGroups,
    double readiness,
    int problems,
    boolean medicated,
    double lifeSatisfaction,
    double worry,
    double loneliness,
    List<Double> interests,
    double stigma,
    double anxiety,
    double drive,
    double east,
    double north,
    int contactsWanted) {

  /** The traits of a person in a world before its first week. */
  static PatientTraits of(World world, int person) {
    Patients all = world.patients();
    Disposition disposition = new Disposition(all, world.setting());
    List<Double> interests = new ArrayList<>();
    for (int dimension = 0; dimension < Disposition.INTERESTS; dimension++) {
      interests.add(disposition.interest(person, dimension));
    }
    return new PatientTraits(
        all.deprivationFifth(person),
        all.sex(person).name(),
        all.ageBand(person).name(),
        all.practice(person),
        all.usualPost(person),
        all.livesAlone(person),
        all.hasCar(person),
        all.onBenefits(person),
        all.wealthThird(person),
        all.longTermConditions(person),
        all.ownGroups(person),
        all.readiness(person),
        all.problems(person),
        all.isMedicated(person),
        all.lifeSatisfaction(person),
        all.worry(person),
        all.loneliness(person),
        interests,
        disposition.stigma(person),
        disposition.anxiety(person),
        disposition.drive(person),
        disposition.east(person),
        disposition.north(person),
        disposition.contactsWanted(person, 6));
  }

  /** The traits of the first so many people. */
  static List<PatientTraits> ofFirst(int people, World world) {
    List<PatientTraits> traits = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      traits.add(of(world, person));
    }
    return traits;
  }
}
