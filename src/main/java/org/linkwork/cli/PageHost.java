package org.linkwork.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.page.JoinCode;
import org.linkwork.teach.page.PortTakenException;
import org.linkwork.teach.page.TeachServer;
import org.linkwork.teach.page.Uploads;

/** Serves a page until the process is ended. */
final class PageHost {
  private static final int LOWEST_PORT = 1024;
  private static final int HIGHEST_PORT = 65_535;

  private final Terminal terminal;
  private final PageOptions options;

  PageHost(Terminal terminal, PageOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /**
   * Serves this until the process is ended.
   *
   * @throws BadInputException if the port is taken or none
   * @throws InterruptedException if the thread is interrupted, after which nothing is served
   */
  Integer serve(Lesson lesson, Optional<Uploads> uploads) throws InterruptedException {
    int port = port();
    Optional<String> code = options.lan() ? Optional.of(JoinCode.fresh()) : Optional.empty();
    try (TeachServer server = TeachServer.start(lesson, port, code, uploads)) {
      announce(server, lesson, code);
      new CountDownLatch(1).await();
    } catch (PortTakenException e) {
      throw refused(options.port(), "this port is taken", "leave --port out, or choose another");
    }
    return ExitCode.DONE;
  }

  private void announce(TeachServer server, Lesson lesson, Optional<String> code) {
    terminal.out().println(lesson.title());
    terminal.out().println("  http://localhost:" + server.port() + "/");
    if (code.isPresent()) {
      for (String address : TeachServer.addresses()) {
        terminal.out().println("  http://" + address + ":" + server.port() + "/");
      }
      terminal.out().println("Join code: " + code.get());
    }
    terminal
        .out()
        .println(
            (code.isPresent()
                    ? "Whoever knows the code can open it on this network; the connection is not"
                        + " encrypted."
                    : "Only this computer can open it.")
                + " Nothing is stored. Ctrl-C ends it.");
    terminal.out().flush();
  }

  private int port() {
    String typed = options.port();
    boolean number = typed.matches("[0-9]{1,5}");
    int port = number ? Integer.parseInt(typed) : -1;
    if (port == 0 || port >= LOWEST_PORT && port <= HIGHEST_PORT) {
      return port;
    }
    throw refused(
        typed, "this is no port", "write a number from " + LOWEST_PORT + " to " + HIGHEST_PORT);
  }

  private static BadInputException refused(String typed, String what, String advice) {
    Problems problems = new Problems();
    problems.error(Position.option("--port " + typed), what, advice);
    return new BadInputException(problems.sorted());
  }
}
