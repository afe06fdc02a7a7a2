package org.linkwork.teach.page;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Problem;

/** Answers to the page: facts, or in a sentence why there are none; never a stack trace. */
final class Answers {
  private Answers() {}

  static void json(Context request, Object facts) {
    request.contentType(ContentType.APPLICATION_JSON).result(Json.bytes(facts));
  }

  static void refuse(RefusedException e, Context answer) {
    answer.status(e.status());
    json(answer, Map.of("error", e.getMessage(), "problems", e.problems()));
  }

  static void refuseInput(BadInputException e, Context answer) {
    refuse(
        new RefusedException(
            HttpStatus.UNPROCESSABLE_CONTENT,
            BadInputException.count(e.problems()) + ". Nothing was run.",
            e.problems().stream().map(Problem::toString).toList()),
        answer);
  }

  static void refuseRequest(HttpResponseException e, Context answer) {
    answer.status(e.getStatus());
    String sentence =
        e.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode()
            ? "This is larger than the %d bytes that are read.".formatted(TeachServer.MOST_BYTES)
            : "This cannot be answered.";
    json(answer, Map.of("error", sentence, "problems", List.of()));
  }

  static void confess(Exception e, Context answer) {
    refuse(
        new RefusedException(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "The program could not answer this, through a fault of its own ("
                + e.getClass().getSimpleName()
                + ")."),
        answer);
  }

  static void notFound(Context answer) {
    if (answer.result() == null || answer.result().startsWith("Endpoint")) {
      refuse(nothingHere(), answer);
    }
  }

  static RefusedException nothingHere() {
    return new RefusedException(HttpStatus.NOT_FOUND, "There is nothing here.");
  }

  static RefusedException stopped() {
    return new RefusedException(HttpStatus.GONE, "This was stopped, since it is no longer wanted.");
  }

  static RefusedException tooFast() {
    return new RefusedException(
        HttpStatus.TOO_MANY_REQUESTS, "These are too many requests; wait a moment.");
  }

  static RefusedException badRequest(String name) {
    return new RefusedException(
        HttpStatus.BAD_REQUEST, "The request says nothing sensible under \"" + name + "\".");
  }
}
