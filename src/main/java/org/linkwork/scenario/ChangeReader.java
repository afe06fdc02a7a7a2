package org.linkwork.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.Unit;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads the blocks of a scenario that change parameters. */
final class ChangeReader {
  static final String POLICY = "policy";

  private final ParameterRegister register;
  private final Problems problems;
  private final ScalarReader scalars;

  ChangeReader(ParameterRegister register, Problems problems) {
    this.register = register;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Puts every change of a block in which parameters of one kind may stand into the map. */
  void readBlock(YamlNode node, String name, Kind kind, Map<String, Located<Change>> changes) {
    YamlBlock.of(node, name, problems)
        .ifPresent(
            block -> {
              for (YamlNode.Entry entry : block.entries()) {
                readEntry(entry, name, kind, changes);
              }
            });
  }

  /** The parameter of that name; empty after a problem. */
  Optional<Parameter> parameter(String name, Position position) {
    return parameter(name, position, register.parameters());
  }

  /** The same, which was probably meant to be one of these if it is written without its group. */
  private Optional<Parameter> parameter(String name, Position position, List<Parameter> probable) {
    Optional<Parameter> found = register.find(name);
    if (found.isEmpty()) {
      problems.error(position, "there is no parameter \"" + name + "\"", nearest(name, probable));
    }
    return found;
  }

  /** The change that a value stands for; empty after a problem. */
  Optional<Change> change(Parameter parameter, YamlNode node) {
    if (node instanceof YamlNode.Mapping) {
      return difference(parameter, node);
    }
    if (parameter.unit() == Unit.SWITCH && node instanceof YamlNode.Scalar scalar) {
      if (scalar.plain() && scalar.text().equals("true")) {
        return Optional.of(new Change(Change.How.SET, 1));
      }
      if (scalar.plain() && scalar.text().equals("false")) {
        return Optional.of(new Change(Change.How.SET, 0));
      }
    }
    return number(node, inUnit(parameter)).map(amount -> new Change(Change.How.SET, amount));
  }

  private void readEntry(
      YamlNode.Entry entry, String block, Kind kind, Map<String, Located<Change>> changes) {
    String name = entry.key().text();
    Position position = entry.key().position();
    List<Parameter> group = register.group(name);
    if (!group.isEmpty()) {
      problems.error(
          position,
          "\"" + name + "\" is a group of parameters",
          "write each parameter with its full name, such as " + group.get(0).name());
      return;
    }
    Optional<Parameter> parameter = parameter(name, position, register.ofKind(kind));
    if (parameter.isPresent() && parameter.get().kind() != kind) {
      Kind own = parameter.get().kind();
      problems.error(
          position,
          name + " is " + own.phrase() + ", which cannot stand under " + block + ":",
          "put it under " + own.block() + ":");
      return;
    }
    parameter
        .flatMap(found -> change(found, entry.value()))
        .ifPresent(change -> changes.put(name, new Located<>(change, entry.value().position())));
  }

  private Optional<Change> difference(Parameter parameter, YamlNode node) {
    String what = "the change of " + inUnit(parameter);
    YamlBlock block = YamlBlock.of(node, what, problems).orElseThrow();
    Optional<YamlNode> add = block.optional("add");
    Optional<YamlNode> times = block.optional("times");
    block.refuseOtherKeys();
    if (add.isPresent() == times.isPresent()) {
      if (add.isPresent() || block.entries().isEmpty()) {
        problems.error(
            node.position(),
            what + " says " + (add.isPresent() ? "both add and times" : "nothing"),
            "write {add: number} or {times: number}");
      }
      return Optional.empty();
    }
    Change.How how = add.isPresent() ? Change.How.ADD : Change.How.TIMES;
    return number(add.or(() -> times).orElseThrow(), what).map(amount -> new Change(how, amount));
  }

  private Optional<Double> number(YamlNode node, String name) {
    OptionalDouble number = scalars.number(node, name);
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static String inUnit(Parameter parameter) {
    return parameter.name() + " (" + parameter.unit().label() + ")";
  }

  private String nearest(String name, List<Parameter> probable) {
    Map<String, String> byKey = new LinkedHashMap<>();
    probable.forEach(parameter -> byKey.putIfAbsent(parameter.key(), parameter.name()));
    register
        .parameters()
        .forEach(parameter -> byKey.putIfAbsent(parameter.key(), parameter.name()));
    return Optional.ofNullable(byKey.get(name))
        .or(() -> NearestName.to(name, register.names()))
        .or(() -> NearestName.to(name, byKey.keySet()).map(byKey::get))
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("the command explain parameters lists them all");
  }
}
