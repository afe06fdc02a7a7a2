package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Reads which parameters are to be varied. */
public final class FactorChoice {
  private static final String EVERY = ".*";

  private final ParameterRegister register;
  private final Problems problems;

  /** A reader of names of this register, which adds what is wrong with them to the problems. */
  public FactorChoice(ParameterRegister register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /**
   * The factors in the register's order, each once; parameters whose range is a single value are
   * left out of groups.
   *
   * @param names full names, groups such as {@code threshold.*}, or kinds such as {@code uncertain}
   * @param position where they were typed
   */
  public List<FactorRange> read(List<String> names, Position position) {
    Set<Parameter> chosen = new LinkedHashSet<>();
    for (String name : names) {
      chosen.addAll(read(name, position));
    }
    if (chosen.isEmpty() && !problems.hasErrors()) {
      problems.error(position, "there is nothing to vary", "name parameters that have a range");
    }
    return register.parameters().stream().filter(chosen::contains).map(FactorRange::new).toList();
  }

  private List<Parameter> read(String name, Position position) {
    Optional<Parameter> single = register.find(name);
    if (single.isPresent()) {
      if (!isVariable(single.get())) {
        problems.error(
            position,
            name + " has a range of one value alone",
            "leave it out, or widen its range in the parameter file");
      }
      return List.of(single.get());
    }
    String group = name.endsWith(EVERY) ? name.substring(0, name.length() - EVERY.length()) : name;
    List<Parameter> all = new ArrayList<>(register.group(group));
    Arrays.stream(Kind.values())
        .filter(kind -> kind.block().equals(name))
        .forEach(kind -> all.addAll(register.ofKind(kind)));
    if (all.isEmpty()) {
      refuse(name, position);
    }
    return all.stream().filter(FactorChoice::isVariable).toList();
  }

  private void refuse(String name, Position position) {
    List<String> known = new ArrayList<>(register.names());
    register.groups().forEach(group -> known.add(group + EVERY));
    Arrays.stream(Kind.values()).forEach(kind -> known.add(kind.block()));
    problems.error(
        position,
        "there is no parameter or group called \"" + name + "\"",
        NearestName.to(name, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("the command explain parameters lists them all"));
  }

  private static boolean isVariable(Parameter parameter) {
    return parameter.low() < parameter.high();
  }
}
