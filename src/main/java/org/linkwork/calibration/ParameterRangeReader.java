package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.ScalarReader;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;

/** Reads which parameters are calibrated, and between which values. */
final class ParameterRangeReader {
  private final ParameterRegister register;
  private final Problems problems;
  private final ScalarReader scalars;

  ParameterRangeReader(ParameterRegister register, Problems problems) {
    this.register = register;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** The parameters that can be read; what cannot is among the problems. */
  List<CalibratedParameter> read(YamlNode node) {
    List<CalibratedParameter> found = new ArrayList<>();
    Optional<YamlBlock> block = YamlBlock.of(node, "parameters", problems);
    if (block.isEmpty()) {
      return found;
    }
    for (YamlNode.Entry entry : block.get().entries()) {
      parameter(entry.key()).flatMap(one -> range(one, entry.value())).ifPresent(found::add);
    }
    if (block.get().entries().isEmpty()) {
      problems.error(
          node.position(), "parameters names none", "write such as trust.gain: [0.02, 0.15]");
    }
    return found;
  }

  private Optional<Parameter> parameter(YamlNode.Scalar name) {
    Optional<Parameter> found = register.find(name.text());
    if (found.isEmpty()) {
      problems.error(
          name.position(),
          "there is no parameter \"" + name.text() + "\"",
          NearestName.to(name.text(), register.names())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("'linkwork explain parameters' lists them"));
      return Optional.empty();
    }
    if (found.get().kind() != Kind.UNCERTAIN) {
      problems.error(
          name.position(),
          name.text() + " is " + found.get().kind().phrase() + ", which is known or chosen",
          "calibrate uncertain quantities only; put it under set: if it is to be another");
      return Optional.empty();
    }
    return found;
  }

  private Optional<CalibratedParameter> range(Parameter parameter, YamlNode node) {
    if (node instanceof YamlNode.Sequence) {
      return ends(parameter, node, false);
    }
    Optional<YamlBlock> block = YamlBlock.of(node, parameter.name(), problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    boolean logarithmic =
        block.get().optional("scale").filter(scale -> isLogarithmic(parameter, scale)).isPresent();
    Optional<CalibratedParameter> found =
        block
            .get()
            .required("range", "write range: [lowest, highest]")
            .flatMap(range -> ends(parameter, range, logarithmic));
    block.get().refuseOtherKeys();
    return found;
  }

  private boolean isLogarithmic(Parameter parameter, YamlNode node) {
    String name = "scale of " + parameter.name();
    Optional<String> text = scalars.text(node, name);
    if (text.isPresent() && !text.get().equals("log") && !text.get().equals("plain")) {
      scalars.refuse(node, name, "a scale that is known", "write plain or log");
    }
    return text.isPresent() && text.get().equals("log");
  }

  private Optional<CalibratedParameter> ends(
      Parameter parameter, YamlNode node, boolean logarithmic) {
    if (!(node instanceof YamlNode.Sequence list) || list.items().size() != 2) {
      scalars.refuse(node, "the range of " + parameter.name(), "two numbers", "write [low, high]");
      return Optional.empty();
    }
    OptionalDouble low = end(parameter, list.items().get(0));
    OptionalDouble high = end(parameter, list.items().get(1));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (!(low.getAsDouble() < high.getAsDouble())) {
      problems.error(
          node.position(),
          "the range of " + parameter.name() + " does not go upwards",
          "write the lower end first, and a higher one after it");
      return Optional.empty();
    }
    if (logarithmic && !(low.getAsDouble() > 0)) {
      problems.error(
          node.position(),
          "the range of " + parameter.name() + " begins at 0 or below, which has no logarithm",
          "write scale: plain, or begin above 0");
      return Optional.empty();
    }
    return Optional.of(
        new CalibratedParameter(parameter, low.getAsDouble(), high.getAsDouble(), logarithmic));
  }

  private OptionalDouble end(Parameter parameter, YamlNode node) {
    OptionalDouble value = scalars.number(node, parameter.name());
    if (value.isPresent() && !parameter.allows(value.getAsDouble())) {
      problems.error(
          node.position(),
          parameter.name() + " cannot be " + ((YamlNode.Scalar) node).text(),
          "its range in parameters.yaml is " + parameter.range());
      return OptionalDouble.empty();
    }
    return value;
  }
}
