package org.linkwork.design;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.theme.SubTheme;

/** Everything that an experiment can vary, and on which side it may stand. */
final class FactorRegister {
  static final String SCENARIO = "scenario";
  static final String POLICY = "policy.";
  static final String HOLD = "hold.";

  /** Fields of an intervention, as files write them. */
  static final List<String> FIELDS =
      Arrays.stream(InterventionPlan.class.getRecordComponents())
          .map(RecordComponent::getName)
          .filter(name -> !name.equals("name"))
          .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
          .toList();

  private final ParameterRegister register;
  private final Set<String> catalogue;

  FactorRegister(ParameterRegister register, Set<String> catalogue) {
    this.register = register;
    this.catalogue = new TreeSet<>(catalogue);
  }

  ParameterRegister parameters() {
    return register;
  }

  Set<String> interventions() {
    return catalogue;
  }

  /** The names of all factors that may stand on a side. */
  List<String> names(Factor.Side side) {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : register.parameters()) {
      if (sideOf(parameter) == side) {
        names.add(parameter.name());
      }
    }
    if (side == Factor.Side.CHOICE) {
      register.ofKind(Kind.LEVER).forEach(lever -> names.add(POLICY + lever.name()));
      catalogue.forEach(
          intervention -> FIELDS.forEach(field -> names.add(intervention + "." + field)));
      Arrays.stream(SubTheme.values()).forEach(subTheme -> names.add(HOLD + subTheme.key()));
    }
    names.add(SCENARIO);
    return names;
  }

  /** The factor of that name on a side; empty if there is none that may stand there. */
  Optional<Factor> find(String name, Factor.Side side) {
    return parameter(name)
        .filter(parameter -> sideOf(parameter) == side)
        .map(parameter -> factor(name, side, parameter))
        .or(() -> side == Factor.Side.CHOICE ? choice(name) : Optional.empty())
        .or(() -> scenario(name, side));
  }

  /** The parameter that a factor changes, if it is one of those. */
  Optional<Parameter> parameter(String name) {
    return register.find(name).or(() -> policyLever(name));
  }

  /** The side on which a parameter stands. */
  static Factor.Side sideOf(Parameter parameter) {
    return parameter.kind() == Kind.LEVER ? Factor.Side.CHOICE : Factor.Side.UNCERTAIN;
  }

  /** The sub-theme that a factor holds still, if it is one of those. */
  Optional<SubTheme> subTheme(String name) {
    return Arrays.stream(SubTheme.values())
        .filter(subTheme -> name.equals(HOLD + subTheme.key()))
        .findFirst();
  }

  /** The field of an intervention that a factor changes, if it is one of those. */
  Optional<String> field(String name) {
    int dot = name.indexOf('.');
    return Optional.of(name)
        .filter(text -> dot > 0 && catalogue.contains(text.substring(0, dot)))
        .map(text -> text.substring(dot + 1))
        .filter(FIELDS::contains);
  }

  /** Whether a field of an intervention counts weeks; the others are shares. */
  static boolean countsWeeks(String field) {
    return field.endsWith("week") || field.endsWith("weeks");
  }

  private Optional<Parameter> policyLever(String name) {
    return name.startsWith(POLICY)
        ? register
            .find(name.substring(POLICY.length()))
            .filter(parameter -> parameter.kind() == Kind.LEVER)
        : Optional.empty();
  }

  private static Factor factor(String name, Factor.Side side, Parameter parameter) {
    String from = name.startsWith(POLICY) ? ", from the end of the warm-up" : "";
    return new Factor(name, side, parameter.unit().label(), parameter.meaning() + from);
  }

  private Optional<Factor> choice(String name) {
    Optional<Factor> field =
        field(name)
            .map(
                key ->
                    new Factor(
                        name,
                        Factor.Side.CHOICE,
                        countsWeeks(key) ? "weeks" : "share",
                        key.replace('_', ' ') + " of " + name.substring(0, name.indexOf('.'))));
    return field
        .or(() -> policyLever(name).map(lever -> factor(name, Factor.Side.CHOICE, lever)))
        .or(
            () ->
                subTheme(name)
                    .map(
                        subTheme ->
                            new Factor(
                                name,
                                Factor.Side.CHOICE,
                                "level",
                                "held still: " + subTheme.quantity())));
  }

  private static Optional<Factor> scenario(String name, Factor.Side side) {
    return name.equals(SCENARIO)
        ? Optional.of(new Factor(name, side, "", "the scenario that the point changes"))
        : Optional.empty();
  }
}
