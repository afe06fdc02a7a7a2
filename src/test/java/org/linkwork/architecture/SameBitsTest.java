package org.linkwork.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.math3.random.AbstractRandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.KeyAudit;
import sim.engine.SimState;

/** The same bytes on any machine, in any order of asking: what the model must do without. */
class SameBitsTest {
  /** Functions whose last bit the language leaves to the machine. */
  private static final Set<String> LEFT_TO_THE_MACHINE =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  private static final ArchRule NO_OTHER_RANDOMNESS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.random..", "ec.util..")
          .orShould()
          // A Sobol sequence is no chance, and this base class only hands on what keyed draws give.
          .dependOnClassesThat(
              resideInAPackage("org.apache.commons.math3.random..")
                  .and(not(type(SobolSequenceGenerator.class)))
                  .and(not(type(AbstractRandomGenerator.class))))
          .because("all chance comes from the keyed draws");

  private static final ArchRule NO_RANDOM_METHOD =
      noClasses()
          .should(calls("ask for unkeyed chance", "random", "shuffle", "randomUUID"))
          .because("all chance comes from the keyed draws");

  private static final ArchRule NO_RANDOM_OF_MASON =
      noClasses()
          .should()
          .accessFieldWhere(randomOfMason())
          .because("MASON's generator must be left as it is");

  private static final ArchRule NO_ARITHMETIC_OF_THE_MACHINE =
      noClasses()
          .should(
              callMethodWhere(
                  describe(
                      "goes to a function of Math whose last bit differs between machines",
                      call ->
                          call.getTargetOwner().isEquivalentTo(Math.class)
                              && LEFT_TO_THE_MACHINE.contains(call.getName()))))
          .because("results must have the same bits everywhere");

  private static final ArchRule NO_ORDER_OF_HASHES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              HashMap.class,
              HashSet.class,
              IdentityHashMap.class,
              WeakHashMap.class,
              ConcurrentHashMap.class)
          .because("the order of a run must not come from hash codes");

  private static final ArchRule NO_RACE =
      noClasses()
          .should(calls("run in parallel", "parallel", "parallelStream"))
          .because("the order of a run must not come from threads");

  private static final ArchRule NO_CLOCK =
      noClasses()
          .should(calls("read the clock", "nanoTime", "currentTimeMillis", "identityHashCode"))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.time..")
          .because("a run must not know when it happens");

  @Test
  void shouldDrawOnNoOtherRandomness() {
    NO_OTHER_RANDOMNESS.check(Tree.PROGRAM);
    NO_RANDOM_METHOD.check(Tree.PROGRAM);
    NO_RANDOM_OF_MASON.check(Tree.PROGRAM);
  }

  @Test
  void shouldCalculateTheSameOnEveryMachine() {
    NO_ARITHMETIC_OF_THE_MACHINE.check(outside("experiment", "report", "cli"));
  }

  @Test
  void shouldWalkInNoOrderOfHashes() {
    // The audit looks prefixes up and never walks them; it is at work in tests alone.
    NO_ORDER_OF_HASHES.check(
        model().that(describe("are not the audit", type -> !type.isEquivalentTo(KeyAudit.class))));
  }

  @Test
  void shouldPassAWeekOnOneThread() {
    NO_RACE.check(model());
  }

  @Test
  void shouldNotReadTheClock() {
    NO_CLOCK.check(model());
  }

  @Test
  void shouldNoticeAnOffender() {
    assertThat(offences(NO_OTHER_RANDOMNESS)).isGreaterThanOrEqualTo(3);
    assertThat(offences(NO_RANDOM_METHOD)).isEqualTo(2);
    assertThat(offences(NO_RANDOM_OF_MASON)).isEqualTo(1);
    assertThat(offences(NO_ARITHMETIC_OF_THE_MACHINE)).isEqualTo(6);
    assertThat(offences(NO_ORDER_OF_HASHES)).isGreaterThanOrEqualTo(3);
    assertThat(offences(NO_RACE)).isEqualTo(2);
    assertThat(offences(NO_CLOCK)).isEqualTo(1);
  }

  private static int offences(ArchRule rule) {
    return rule.evaluate(Tree.OFFENDERS).getFailureReport().getDetails().size();
  }

  private static JavaClasses model() {
    JavaClasses model = Tree.PROGRAM.that(resideInAnyPackage(Tree.MODEL));
    assertThat(model.size()).isGreaterThan(80);
    return model;
  }

  private static JavaClasses outside(String... packages) {
    return Tree.PROGRAM.that(
        describe(
            "are outside",
            type ->
                Arrays.stream(packages)
                    .noneMatch(name -> type.getPackageName().startsWith(Tree.ROOT + "." + name))));
  }

  private static ArchCondition<JavaClass> calls(String what, String... names) {
    return callMethodWhere(
        describe(
            what,
            (JavaMethodCall call) ->
                Set.of(names).contains(call.getName())
                    && call.getTargetOwner().getPackageName().startsWith("java.")));
  }

  private static DescribedPredicate<JavaFieldAccess> randomOfMason() {
    return describe(
        "reads MASON's random",
        access ->
            access.getName().equals("random")
                && access.getTargetOwner().isAssignableTo(SimState.class));
  }
}
