package org.linkwork.teach.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.scenario.ResolvedScenario;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.Setting;

/** What the page of a lesson may ask, and the answers. */
final class LessonRoutes implements AutoCloseable {
  private static final String SESSION = "X-Linkwork-Session";
  private static final int MOST_REPLICATE = 999;
  private static final int MOST_BODIES = 8;
  private static final long HEARTBEAT_SECONDS = 1;

  private final Sessions sessions;
  private final Doorkeeper door;
  private final Optional<Uploads> uploads;
  private final TownService towns = new TownService(Runtime.getRuntime().availableProcessors());

  /** Slow senders may hold so many threads and no more. */
  private final Semaphore bodies = new Semaphore(MOST_BODIES);

  private final AtomicInteger running = new AtomicInteger();
  private final Bucket openings = new Bucket(Sessions.MOST, 4, System::nanoTime);
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "teach-heartbeat");
            thread.setDaemon(true);
            return thread;
          });

  LessonRoutes(Lesson lesson, Doorkeeper door, Optional<Uploads> uploads) {
    this.sessions = new Sessions(lesson);
    this.door = door;
    this.uploads = uploads;
  }

  void addTo(RoutesConfig routes) {
    routes.before(this::admit);
    routes.get("/", request -> page(request));
    routes.get("/app/{name}", LessonRoutes::asset);
    routes.post("/api/session", this::openSession);
    routes.sse("/api/alive", this::stayAwake);
    routes.get(
        "/api/lesson", request -> Answers.json(request, LessonFacts.of(session(request).lesson())));
    routes.get("/api/town", this::town);
    routes.get("/api/measures", this::measures);
    routes.get("/api/life", this::life);
    routes.get("/api/scenario", this::download);
    routes.post("/api/scenario", this::upload);
    routes.exception(RefusedException.class, Answers::refuse);
    routes.exception(BadInputException.class, Answers::refuseInput);
    routes.exception(HttpResponseException.class, Answers::refuseRequest);
    routes.exception(Exception.class, Answers::confess);
    routes.error(HttpStatus.NOT_FOUND, Answers::notFound);
  }

  /** Runs the town once before anybody asks, since the first run is the slowest. */
  void warmUp(Lesson lesson) {
    heart.execute(() -> towns.picture(lesson.town(), lesson.town().today(), 0, heart::isShutdown));
  }

  int tabs() {
    return sessions.count();
  }

  int runs() {
    return running.get();
  }

  @Override
  public void close() {
    heart.shutdownNow();
  }

  private void admit(Context request) {
    Doorkeeper.seal(request);
    if (!door.knowsHost(request)) {
      throw new RefusedException(
          HttpStatus.MISDIRECTED_REQUEST,
          "This page answers only under the address that the program printed.");
    }
  }

  private static void page(Context request) {
    request.contentType(ContentType.TEXT_HTML).result(Assets.read(Assets.PAGE));
  }

  private static void asset(Context request) {
    String name = request.pathParam("name");
    byte[] bytes = Assets.find(name).orElseThrow(Answers::nothingHere);
    request.contentType(Assets.type(name)).result(bytes);
  }

  private void openSession(Context request) {
    // A header that only this page's own script sets keeps other sites from opening sessions; it
    // carries the join code, so that no body is read from somebody unknown.
    String code = request.header(SESSION);
    if (code == null) {
      throw new RefusedException(HttpStatus.FORBIDDEN, "Open the page itself.");
    }
    if (door.isBesiegedFrom(request.ip()) || !openings.take()) {
      throw Answers.tooFast();
    }
    if (!door.opens(code)) {
      throw new RefusedException(HttpStatus.UNAUTHORIZED, "Type the join code of the class.");
    }
    door.welcome(request.ip());
    Session session =
        sessions
            .open()
            .orElseThrow(
                () ->
                    new RefusedException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "This page is open in %d tabs already; close one and try again."
                            .formatted(Sessions.MOST)));
    Answers.json(request, Map.of("session", session.id(), "uploads", uploads.isPresent()));
  }

  private void stayAwake(SseClient line) {
    Optional<Session> found = sessions.find(line.ctx().queryParam("session"));
    if (found.isEmpty()) {
      line.close();
      return;
    }
    Session session = found.get();
    session.watched(true);
    line.keepAlive();
    var beating =
        heart.scheduleWithFixedDelay(
            () -> line.sendComment("here"), 0, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    line.onClose(
        () -> {
          beating.cancel(false);
          sessions.close(session);
        });
  }

  private void town(Context request) {
    Session session = session(request);
    Lesson lesson = session.lesson();
    Setting setting = setting(request, lesson);
    int replicate = whole(request, "replicate", MOST_REPLICATE);
    Optional<byte[]> picture =
        counted(
            unwanted -> towns.picture(lesson.town(), setting, replicate, unwanted),
            unwanted(request, session));
    request.contentType(ContentType.APPLICATION_JSON).result(picture.orElseThrow(Answers::stopped));
  }

  private void measures(Context request) {
    Session session = session(request);
    Lesson lesson = session.lesson();
    Setting setting = setting(request, lesson);
    int replicate = whole(request, "replicate", MOST_REPLICATE);
    Answers.json(
        request,
        counted(
                unwanted -> towns.measures(lesson.town(), setting, replicate, unwanted),
                unwanted(request, session))
            .orElseThrow(Answers::stopped));
  }

  private void life(Context request) {
    Session session = session(request);
    Lesson lesson = session.lesson();
    Setting setting = setting(request, lesson);
    int people = lesson.town().scenario(setting).parameters().place().registeredPeople();
    int person = whole(request, "person", people - 1);
    int replicate = whole(request, "replicate", MOST_REPLICATE);
    Answers.json(
        request,
        counted(
                unwanted ->
                    towns.stories(lesson.town(), setting, replicate, List.of(person), unwanted),
                unwanted(request, session))
            .orElseThrow(Answers::stopped)
            .get(0));
  }

  private void download(Context request) {
    Lesson lesson = session(request).lesson();
    String yaml = ResolvedScenario.yaml(lesson.town().scenario(setting(request, lesson)));
    request.header("Content-Disposition", "attachment; filename=\"town.yaml\"");
    request.contentType("application/yaml").result(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private void upload(Context request) {
    Session session = session(request);
    Uploads reader = uploads.orElseThrow(Answers::nothingHere);
    if (!bodies.tryAcquire()) {
      throw Answers.tooFast();
    }
    try {
      session.lookAt(reader.read(request.bodyAsBytes()));
    } finally {
      bodies.release();
    }
    Answers.json(request, LessonFacts.of(session.lesson()));
  }

  private <T> T counted(Function<BooleanSupplier, T> work, BooleanSupplier unwanted) {
    running.incrementAndGet();
    try {
      return work.apply(unwanted);
    } finally {
      running.decrementAndGet();
    }
  }

  private Session session(Context request) {
    Session session =
        sessions
            .find(request.header(SESSION))
            .orElseThrow(
                () ->
                    new RefusedException(
                        HttpStatus.UNAUTHORIZED,
                        "This tab is no longer known; load the page again."));
    if (!session.mayAsk()) {
      throw Answers.tooFast();
    }
    return session;
  }

  private static BooleanSupplier unwanted(Context request, Session session) {
    String kind = Optional.ofNullable(request.queryParam("kind")).orElse("town");
    if (!kind.matches("[a-z]{1,10}")) {
      throw Answers.badRequest("kind");
    }
    return session.unwanted(kind, whole(request, "turn", Integer.MAX_VALUE));
  }

  private static Setting setting(Context request, Lesson lesson) {
    return Setting.read(request.queryParam("at"))
        .filter(lesson.town()::allows)
        .orElseThrow(() -> Answers.badRequest("at"));
  }

  private static int whole(Context request, String name, int most) {
    String written = request.queryParam(name);
    if (written == null || !written.matches("[0-9]{1,9}") || Integer.parseInt(written) > most) {
      throw Answers.badRequest(name);
    }
    return Integer.parseInt(written);
  }
}
