package org.linkwork.teach.page;

import io.javalin.http.HttpStatus;
import java.util.List;

/** A request that is not answered, with what to tell whoever asked. */
final class RefusedException extends RuntimeException {
  private final HttpStatus status;
  private final transient List<String> problems;

  RefusedException(HttpStatus status, String sentence) {
    this(status, sentence, List.of());
  }

  RefusedException(HttpStatus status, String sentence, List<String> problems) {
    super(sentence, null, false, false);
    this.status = status;
    this.problems = List.copyOf(problems);
  }

  HttpStatus status() {
    return status;
  }

  List<String> problems() {
    return problems;
  }
}
