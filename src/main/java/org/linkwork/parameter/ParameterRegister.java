package org.linkwork.parameter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.reading.BadInputException;

/** Every parameter of the model, in the order of its file; never changes. */
public final class ParameterRegister {
  private final List<Parameter> parameters;
  private final Map<String, Integer> positions;
  private final Map<String, List<Parameter>> byGroup;

  /**
   * A register of these parameters.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public ParameterRegister(List<Parameter> parameters) {
    this.parameters = List.copyOf(parameters);
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Parameter parameter : this.parameters) {
      if (found.put(parameter.name(), found.size()) != null) {
        throw new IllegalArgumentException(parameter.name() + " stands twice in the register.");
      }
    }
    this.positions = found;
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (Parameter parameter : this.parameters) {
      groups.computeIfAbsent(parameter.group(), unknown -> new ArrayList<>()).add(parameter);
    }
    groups.replaceAll((group, members) -> List.copyOf(members));
    this.byGroup = groups;
  }

  /**
   * Reads a parameter file.
   *
   * @throws BadInputException if the file cannot be read or any parameter lacks value, unit, range,
   *     source or meaning; it names every problem by line and column
   */
  public static ParameterRegister read(Path file) {
    return ParameterFile.read(file, Optional.empty());
  }

  /**
   * Reads a parameter file whose studies must be among the known rows of the evidence register.
   *
   * @throws BadInputException as {@link #read(Path)}, and if a study names an unknown row
   */
  public static ParameterRegister read(Path file, Set<String> evidenceRows) {
    return ParameterFile.read(file, Optional.of(evidenceRows));
  }

  /** All parameters, in the file's order. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** The full names of all parameters, in the file's order. */
  public List<String> names() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** The parameter of that full name. */
  public Optional<Parameter> find(String name) {
    return Optional.ofNullable(positions.get(name)).map(parameters::get);
  }

  /** The names of all groups, in the file's order. */
  public List<String> groups() {
    Set<String> found = new LinkedHashSet<>();
    parameters.forEach(parameter -> found.add(parameter.group()));
    return new ArrayList<>(found);
  }

  /** The parameters of one group, in the file's order. */
  public List<Parameter> group(String group) {
    return byGroup.getOrDefault(group, List.of());
  }

  /** The parameters of one kind, in the file's order. */
  public List<Parameter> ofKind(Kind kind) {
    return parameters.stream().filter(parameter -> parameter.kind() == kind).toList();
  }

  /** The values that hold when no scenario says otherwise. */
  public ParameterValues values() {
    return ParameterValues.standing(this);
  }

  /** Where the parameter stands in the file, counted from 0. */
  int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("There is no parameter called " + name + ".");
    }
    return position;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParameterRegister that && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return parameters.hashCode();
  }

  @Override
  public String toString() {
    return "register of " + parameters.size() + " parameters";
  }
}
