package org.linkwork.parameter.reading;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads single values strictly: {@code 010}, {@code +2}, {@code 1:30}, {@code .nan} and {@code yes}
 * mean something in YAML that nobody would guess, and so are refused.
 */
public final class ScalarReader {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  /** What names a folder on every system. */
  public static final Pattern FOLDER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

  private final Problems problems;

  /** A reader that adds what it refuses to the problems. */
  public ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** A finite number; empty after a problem. */
  public OptionalDouble number(YamlNode node, String name) {
    Optional<String> digits = digits(node, name, "a number", DECIMAL);
    if (digits.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(digits.get());
    if (!Double.isFinite(value)) {
      problems.error(
          node.position(), name + " is too large to be a number: " + digits.get(), "check it");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value + 0.0);
  }

  /** A whole number from low to high; empty after a problem. */
  public Optional<Long> whole(YamlNode node, String name, long low, long high, String unit) {
    return digits(node, name, "a whole number", WHOLE)
        .map(BigInteger::new)
        .filter(
            value -> {
              boolean within =
                  value.compareTo(BigInteger.valueOf(low)) >= 0
                      && value.compareTo(BigInteger.valueOf(high)) <= 0;
              if (!within) {
                problems.error(
                    node.position(),
                    name + " is " + value,
                    "write a whole number from " + low + " to " + high + unit(unit));
              }
              return within;
            })
        .map(BigInteger::longValueExact);
  }

  /** True or false; empty after a problem. */
  public Optional<Boolean> truth(YamlNode node, String name) {
    if (node instanceof YamlNode.Scalar scalar
        && scalar.plain()
        && (scalar.text().equals("true") || scalar.text().equals("false"))) {
      return Optional.of(scalar.text().equals("true"));
    }
    refuse(node, name, "true or false", "write true or false");
    return Optional.empty();
  }

  /** Text that is not blank; empty after a problem. */
  public Optional<String> text(YamlNode node, String name) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return Optional.of(scalar.text().strip());
    }
    refuse(node, name, "text", "write it after the colon, in quotes");
    return Optional.empty();
  }

  /** Sees to it that a file says it is of this format. */
  public void format(YamlNode node, int known) {
    if (!(node instanceof YamlNode.Scalar scalar)
        || !scalar.text().equals(Integer.toString(known))) {
      refuse(node, "format", "a format that is known", "write format: " + known);
    }
  }

  /** Text that can name a folder; empty after a problem, whose advice gives the example. */
  public Optional<String> folderName(YamlNode node, String name, String example) {
    Optional<String> text = text(node, name);
    if (text.isPresent() && !FOLDER_NAME.matcher(text.get()).matches()) {
      problems.error(
          node.position(),
          name + " is \"" + text.get() + "\", which cannot name a folder everywhere",
          "use letters, digits, dots and hyphens, such as " + example);
      return Optional.empty();
    }
    return text;
  }

  /** Says that a value is not what it should be. */
  public void refuse(YamlNode node, String name, String expected, String advice) {
    if (node instanceof YamlNode.Refused) {
      return;
    }
    boolean empty = node instanceof YamlNode.Scalar scalar && scalar.isEmpty();
    problems.error(
        node.position(),
        empty ? name + " has no value" : name + " is " + node.inWords() + ", not " + expected,
        advice);
  }

  private Optional<String> digits(YamlNode node, String name, String expected, Pattern pattern) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      if (scalar.plain() && pattern.matcher(scalar.text()).matches()) {
        return Optional.of(scalar.text());
      }
      refuse(node, name, expected, numberAdvice(scalar, expected));
      return Optional.empty();
    }
    refuse(node, name, expected, "write " + expected);
    return Optional.empty();
  }

  private static String numberAdvice(YamlNode.Scalar scalar, String expected) {
    String text = scalar.text();
    if (!scalar.plain() && DECIMAL.matcher(text).matches()) {
      return "take the quotes off";
    }
    if (text.matches("\\+[0-9.]+")) {
      return "write {add: " + text.substring(1) + "} for a change, or the number without its sign";
    }
    if (text.matches("-?0[0-9]+")) {
      return "a leading zero means another number in YAML; take it off";
    }
    if (text.matches("-?[0-9][0-9,_ ]*[0-9]")) {
      return "write the digits without anything between them";
    }
    if (text.matches("-?[0-9.]+ ?%")) {
      return "write a share, such as 0.2 for 20%";
    }
    if (text.matches("-?[0-9.]+ *[A-Za-z].*")) {
      return "write the number alone; its unit is fixed";
    }
    return "write " + expected;
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }
}
