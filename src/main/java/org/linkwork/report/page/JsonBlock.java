package org.linkwork.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts as JSON inside a page, where no text can end the element that holds it. */
final class JsonBlock {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final MathContext DIGITS = new MathContext(6);

  private JsonBlock() {}

  /** The facts as the content of a script element of type {@code application/json}. */
  static Verbatim of(Map<String, Object> facts) {
    try {
      return new Verbatim(
          MAPPER
              .writeValueAsString(facts)
              .replace("<", "\\u003c")
              .replace(">", "\\u003e")
              .replace("&", "\\u0026"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of texts and numbers can always be written.", e);
    }
  }

  /** A number as a chart needs it, to six digits; null where it does not exist. */
  static Number number(double value) {
    if (!Double.isFinite(value)) {
      return null;
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The same of several. */
  static List<Number> numbers(double... values) {
    List<Number> numbers = new ArrayList<>();
    for (double value : values) {
      numbers.add(number(value));
    }
    return numbers;
  }
}
