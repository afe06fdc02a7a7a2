package org.linkwork.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Maps, lists, texts, numbers and truths as one line of JSON, for other programs. */
final class JsonText {
  private static final ObjectWriter WRITER = new ObjectMapper().writer();

  private JsonText() {}

  static String of(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps, lists, texts and numbers can always be written.", e);
    }
  }
}
