package org.linkwork.teach.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;

/** Facts as the page's script reads them. */
final class Json {
  private static final ObjectWriter WRITER = new ObjectMapper().writer();

  private Json() {}

  static String of(Object facts) {
    try {
      return WRITER.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Records of texts and numbers can always be written.", e);
    }
  }

  static byte[] bytes(Object facts) {
    return of(facts).getBytes(StandardCharsets.UTF_8);
  }
}
