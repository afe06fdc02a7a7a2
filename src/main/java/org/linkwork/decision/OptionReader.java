package org.linkwork.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Overrides;

/** Reads options: what each sets, delivers and combines, and at which scales. */
final class OptionReader {
  private static final int LONGEST_NAME = 80;

  private final ParameterRegister register;
  private final OptionWorlds worlds;
  private final Map<PricedItem, Price> prices;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<String, List<Line>> lines = new LinkedHashMap<>();
  private final Map<String, Position> named = new LinkedHashMap<>();
  private final List<DecisionOption> options = new ArrayList<>();

  OptionReader(
      ParameterRegister register,
      OptionWorlds worlds,
      Map<PricedItem, Price> prices,
      Problems problems) {
    this.register = register;
    this.worlds = worlds;
    this.prices = prices;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** A change, with what it is at a share of its size where that has a meaning. */
  private record Line(String name, YamlNode value, Position position) {
    Optional<String> at(double scale) {
      if (scale == 1) {
        return Optional.of(name + "=" + text(value));
      }
      if (name.endsWith(".reach") && value instanceof YamlNode.Scalar scalar) {
        return scaled(scalar.text(), scale).map(number -> name + "=" + number);
      }
      if (name.indexOf('.') > 0 && name.substring(0, name.indexOf('.')).contains("-")) {
        return Optional.of(name + "=" + text(value));
      }
      return value
          .text("add")
          .flatMap(add -> scaled(add, scale))
          .map(n -> name + "={add: " + n + "}");
    }

    private static Optional<String> scaled(String text, double scale) {
      try {
        return Optional.of(String.format(Locale.ROOT, "%.10f", Double.parseDouble(text) * scale));
      } catch (NumberFormatException e) {
        // The scenario's reader says what is wrong with the number.
        return Optional.of(text);
      }
    }
  }

  /** All options; those that could not be read are problems. */
  List<DecisionOption> read(YamlNode node) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, "options", "a list", "write - name: ... for each option");
      return List.of();
    }
    for (YamlNode item : list.items()) {
      YamlBlock.of(item, "an option", problems).ifPresent(this::option);
    }
    if (list.items().size() < 2) {
      problems.error(
          node.position(),
          "there is nothing to decide between " + list.items().size() + " option",
          "write two options or more, the first being to carry on");
    }
    return options;
  }

  private void option(YamlBlock block) {
    Optional<YamlNode> nameNode = block.required("name", "give the option a name");
    Optional<String> name =
        nameNode
            .flatMap(node -> scalars.text(node, "the name of the option"))
            .filter(text -> isNewName(text, nameNode.orElseThrow()));
    String what = name.orElse("the option");
    List<Line> own = new ArrayList<>();
    block.optional("combine").ifPresent(node -> combine(node, what, own));
    block.optional("set").ifPresent(node -> levers(node, what, own));
    block.optional("interventions").ifPresent(node -> interventions(node, own));
    List<Double> scales = block.optional("scale").map(node -> scales(node, what)).orElse(List.of());
    block.refuseOtherKeys();
    if (name.isEmpty()) {
      return;
    }
    lines.put(name.get(), own);
    add(name.get(), name.get(), 1, own, block.position());
    for (double scale : scales) {
      String scaled = name.get() + String.format(Locale.ROOT, " at %.0f%% scale", 100 * scale);
      add(scaled, name.get(), scale, own, block.position());
    }
  }

  private void add(String name, String of, double scale, List<Line> own, Position position) {
    Overrides changes = Overrides.NONE;
    for (Line line : own) {
      Optional<String> text = line.at(scale);
      if (text.isEmpty()) {
        problems.error(
            line.position(),
            "it cannot be said what a share of "
                + line.name().replaceFirst("^policy\\.", "")
                + " is",
            "write it as {add: number}, or describe the smaller option as one of its own");
        return;
      }
      changes = changes.set(text.get(), line.position());
    }
    Problems found = new Problems();
    Overrides complete = changes;
    worlds
        .world(name, complete, found)
        .ifPresent(
            world -> options.add(new DecisionOption(name, of, scale, complete, position, world)));
    problems.addAll(found.sorted());
  }

  private boolean isNewName(String name, YamlNode node) {
    Position first = named.putIfAbsent(name, node.position());
    if (first != null) {
      problems.error(
          node.position(),
          "there are two options \"" + name + "\"",
          "the other is in line " + first.line() + "; rename one of them");
    } else if (name.length() > LONGEST_NAME) {
      problems.error(
          node.position(),
          "the name of an option has " + name.length() + " letters",
          "use at most " + LONGEST_NAME + ", since it heads columns");
    }
    return first == null;
  }

  private void combine(YamlNode node, String what, List<Line> own) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, "combine of " + what, "a list", "write [First option, Second option]");
      return;
    }
    for (YamlNode item : list.items()) {
      scalars
          .text(item, "an option to combine")
          .ifPresent(
              name -> {
                if (lines.containsKey(name)) {
                  own.addAll(lines.get(name));
                } else {
                  problems.error(
                      item.position(),
                      "there is no option \"" + name + "\" above this one",
                      NearestName.advice(name, lines.keySet()));
                }
              });
    }
  }

  private void levers(YamlNode node, String what, List<Line> own) {
    YamlBlock.of(node, "set of " + what, problems)
        .ifPresent(block -> block.entries().forEach(entry -> lever(entry, own)));
  }

  private void lever(YamlNode.Entry entry, List<Line> own) {
    String name = entry.key().text();
    Position position = entry.key().position();
    Optional<Parameter> parameter = register.find(name);
    if (parameter.isEmpty()) {
      List<String> levers = register.ofKind(Kind.LEVER).stream().map(Parameter::name).toList();
      problems.error(
          position,
          "there is no lever \"" + name + "\"",
          NearestName.to(name, levers)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("the command explain parameters lists them all"));
    } else if (parameter.get().kind() == Kind.LEVER) {
      own.add(new Line("policy." + name, entry.value(), position));
    } else if (parameter.get().kind() == Kind.PRICE) {
      Optional<PricedItem> item = PricedItem.named(name);
      problems.error(
          position,
          name + " is a price, and prices are the same for every option",
          item.isPresent() && prices.containsKey(item.get())
              ? "it is in the price list already; remove it here"
              : "put it under money: prices:, or into the base scenario");
    } else {
      problems.error(
          position,
          name + " is " + parameter.get().kind().phrase() + ", which no option can set",
          "options set levers; change the base scenario for the rest");
    }
  }

  private void interventions(YamlNode node, List<Line> own) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, "interventions", "a list", "write one line - { name: ... } for each");
      return;
    }
    for (YamlNode item : list.items()) {
      Optional<YamlBlock> block = YamlBlock.of(item, "an intervention", problems);
      Optional<YamlNode> name =
          block.flatMap(each -> each.required("name", "write its name in the catalogue"));
      name.flatMap(text -> scalars.text(text, "the name of the intervention"))
          .ifPresent(text -> delivered(text, name.orElseThrow(), block.orElseThrow(), own));
    }
  }

  private void delivered(String name, YamlNode node, YamlBlock block, List<Line> own) {
    if (!worlds.catalogue().contains(name)) {
      problems.error(
          node.position(),
          "there is no intervention \"" + name + "\"",
          NearestName.advice(name, worlds.catalogue()));
      return;
    }
    if (block.optional("reach").isEmpty()) {
      YamlNode all = new YamlNode.Scalar("1", true, node.position());
      own.add(new Line(name + ".reach", all, node.position()));
    }
    for (YamlNode.Entry field : block.entries()) {
      if (!field.key().text().equals("name")) {
        own.add(new Line(name + "." + field.key().text(), field.value(), field.value().position()));
      }
    }
  }

  private List<Double> scales(YamlNode node, String what) {
    if (!(node instanceof YamlNode.Sequence list)) {
      scalars.refuse(node, "scale of " + what, "a list", "write shares such as [0.5, 0.7]");
      return List.of();
    }
    List<Double> scales = new ArrayList<>();
    for (YamlNode item : list.items()) {
      scalars
          .number(item, "a scale of " + what)
          .ifPresent(
              scale -> {
                if (scale > 0 && scale < 1 && !scales.contains(scale)) {
                  scales.add(scale);
                } else {
                  problems.error(
                      item.position(),
                      "a scale of " + what + " is " + scale,
                      "write each share once, above 0 and below 1; the whole is run anyway");
                }
              });
    }
    return scales;
  }

  private static String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof YamlNode.Mapping mapping) {
      List<String> entries =
          mapping.entries().stream()
              .map(entry -> entry.key().text() + ": " + text(entry.value()))
              .toList();
      return "{" + String.join(", ", entries) + "}";
    }
    return "[]";
  }
}
