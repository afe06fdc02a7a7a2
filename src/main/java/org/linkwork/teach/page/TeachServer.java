package org.linkwork.teach.page;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.linkwork.teach.lesson.Lesson;

/**
 * The page of a lesson, served from this computer until it is closed.
 *
 * <p>Loopback only, unless there is a join code. Nothing that is asked or answered is kept on disk.
 */
public final class TeachServer implements AutoCloseable {
  /** The most bytes of a request's body: an uploaded scenario. */
  static final int MOST_BYTES = 100_000;

  private static final int MOST_CONNECTIONS = 512;
  private static final int MOST_THREADS = 48;
  private static final int LONGEST_SILENCE_MILLISECONDS = 20_000;
  private static final int MOST_HEADER_BYTES = 8_192;

  private final Javalin javalin;
  private final LessonRoutes routes;

  private TeachServer(Javalin javalin, LessonRoutes routes) {
    this.javalin = javalin;
    this.routes = routes;
  }

  /**
   * Serves a lesson.
   *
   * @param port the port, or 0 for any that is free
   * @param code the join code with which others on the network come in; without one, this computer
   *     alone
   * @param uploads what reads scenarios that are sent to the page; without one, none may be
   * @throws PortTakenException if the port is taken
   */
  public static TeachServer start(
      Lesson lesson, int port, Optional<String> code, Optional<Uploads> uploads) {
    LessonRoutes routes = new LessonRoutes(lesson, new Doorkeeper(code), uploads);
    Javalin javalin =
        Javalin.create(
            config -> {
              limit(config, code.isPresent() ? "0.0.0.0" : "127.0.0.1", port);
              routes.addTo(config.routes);
            });
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw new PortTakenException(e);
    }
    routes.warmUp(lesson);
    return new TeachServer(javalin, routes);
  }

  private static void limit(JavalinConfig config, String host, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.strictContentTypes = false;
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.addConnector((server, http) -> connector(server, http, host, port));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, String host, int port) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(LONGEST_SILENCE_MILLISECONDS);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    return connector;
  }

  /** Addresses of this computer on its networks, without its own name for itself. */
  public static List<String> addresses() {
    return Doorkeeper.addresses();
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** How many tabs look at it. */
  public int tabs() {
    return routes.tabs();
  }

  /** Runs that are going on for somebody. */
  public int runs() {
    return routes.runs();
  }

  /** Ends every run and stops listening. */
  @Override
  public void close() {
    routes.close();
    javalin.stop();
  }
}
