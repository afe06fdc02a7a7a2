package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.theme.SubTheme;

/** Reads names of factors, and says what was probably meant by those that cannot stand there. */
final class FactorNames {
  private final FactorRegister factors;
  private final Problems problems;

  FactorNames(FactorRegister factors, Problems problems) {
    this.factors = factors;
    this.problems = problems;
  }

  /** The factor of that name on this side; empty after a problem. */
  Optional<Factor> read(String name, Factor.Side side, Position position) {
    Optional<Factor> found = factors.find(name, side);
    if (found.isEmpty()) {
      refuse(name, side, position);
    }
    return found;
  }

  private void refuse(String name, Factor.Side side, Position position) {
    Factor.Side other = side == Factor.Side.CHOICE ? Factor.Side.UNCERTAIN : Factor.Side.CHOICE;
    Optional<Parameter> parameter = factors.parameters().find(bare(name));
    if (name.startsWith(FactorRegister.POLICY)
        && parameter.isPresent()
        && parameter.get().kind() != Kind.LEVER) {
      problems.error(
          position,
          bare(name) + " is " + parameter.get().kind().phrase() + ", which no policy changes",
          "put " + bare(name) + " under " + Factor.Side.UNCERTAIN.block() + ":");
    } else if (factors.find(name, other).isPresent()) {
      String what =
          parameter.map(known -> known.kind().phrase()).orElse("a matter of what is done");
      problems.error(
          position,
          name
              + " is "
              + what
              + (side == Factor.Side.CHOICE
                  ? ", not something one can choose"
                  : ", which somebody chooses"),
          "put it under " + other.block() + ":");
    } else if (factors.interventions().contains(name)) {
      problems.error(
          position,
          "\"" + name + "\" is an intervention",
          "name what varies of it, such as " + name + ".reach");
    } else if (!factors.parameters().group(name).isEmpty()) {
      problems.error(
          position,
          "\"" + name + "\" is a group of parameters",
          "write each parameter with its full name, such as "
              + factors.parameters().group(name).get(0).name());
    } else {
      problems.error(
          position, "there is nothing called \"" + name + "\" to vary", advice(name, side, other));
    }
  }

  private String advice(String name, Factor.Side side, Factor.Side other) {
    for (Parameter parameter : factors.parameters().parameters()) {
      if (parameter.key().equals(name) && FactorRegister.sideOf(parameter) == side) {
        return "did you mean \"" + parameter.name() + "\"?";
      }
    }
    Optional<String> near = NearestName.to(name, candidates(name, side));
    if (near.isPresent()) {
      return "did you mean \"" + near.get() + "\"?";
    }
    return NearestName.to(name, factors.names(other))
        .map(found -> "did you mean \"" + found + "\", which stands under " + other.block() + ":?")
        .orElse("the command explain lists parameters, interventions and themes");
  }

  // The fields of one intervention are nearer to each other than a misspelt name to all of them.
  private List<String> candidates(String name, Factor.Side side) {
    int dot = name.indexOf('.');
    if (side == Factor.Side.CHOICE && dot > 0) {
      String first = name.substring(0, dot);
      if (factors.interventions().contains(first)) {
        return FactorRegister.FIELDS.stream().map(field -> first + "." + field).toList();
      }
      if (name.startsWith(FactorRegister.HOLD)) {
        List<String> held = new ArrayList<>();
        for (SubTheme subTheme : SubTheme.values()) {
          held.add(FactorRegister.HOLD + subTheme.key());
        }
        return held;
      }
    }
    return factors.names(side);
  }

  private static String bare(String name) {
    return name.startsWith(FactorRegister.POLICY)
        ? name.substring(FactorRegister.POLICY.length())
        : name;
  }
}
