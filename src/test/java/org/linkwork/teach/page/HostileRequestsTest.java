package org.linkwork.teach.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.teach.lesson.FreeTown;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
  private static final String SESSION = "X-Linkwork-Session";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newHttpClient();
  private TeachServer server;

  @BeforeAll
  void serve() {
    server = start(Optional.empty());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void shouldAnswerOnlyUnderItsOwnName() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .contains("answers only under the address");
    assertThat(
            raw(
                "GET /api/lesson HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(
            raw(
                "GET / HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                    .formatted(server.port())))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void shouldServeNoFileButThoseOfThePage() throws IOException {
    for (String path :
        List.of(
            "/app/../index.html",
            "/app/..%2f..%2fetc%2fpasswd",
            "/app/%2e%2e/%2e%2e/pom.xml",
            "/app/....//style.css",
            "/app//etc/passwd",
            "/../../etc/passwd",
            "/app/index.html",
            "/app/package-info.java",
            "/scenarios/baseline.yaml")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 40[04].*");
      assertThat(answer).as(path).doesNotContain("root:").doesNotContain("<project");
    }
  }

  @Test
  void shouldSealEveryAnswerAndShowNoTrace() throws Exception {
    for (String path : List.of("/", "/app/main.js", "/nowhere", "/api/town?at=x")) {
      HttpResponse<String> answer = get(path, "unknown");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().map()).doesNotContainKey("server");
      if (answer.statusCode() != 200) {
        assertThat(answer.body()).contains("error").doesNotContain("\tat ").doesNotContain("java.");
      }
    }
  }

  @Test
  void shouldRefuseWhatIsNoRequestOfThePage() throws Exception {
    String session = session(server);
    for (String query :
        List.of(
            "at=99&replicate=0&turn=1",
            "at=" + "1-".repeat(5000) + "1&replicate=0&turn=1",
            "at=" + today() + "&replicate=-1&turn=1",
            "at=" + today() + "&replicate=1000&turn=1",
            "at=" + today() + "&replicate=0&turn=x",
            "at=" + today() + "&replicate=0&turn=1&kind=DROP%20TABLE",
            "replicate=0&turn=1")) {
      assertThat(get("/api/town?" + query, session).statusCode()).as(query).isBetween(400, 499);
    }
    assertThat(get("/api/life?replicate=0&turn=1&person=2000&at=" + today(), session).statusCode())
        .isEqualTo(400);
    assertThat(get("/api/lesson", "guess").statusCode()).isEqualTo(401);
    assertThat(post("/api/session", "", null).statusCode()).isEqualTo(403);
  }

  @Test
  void shouldRefuseABodyThatIsTooLarge() throws Exception {
    HttpResponse<String> answer =
        post("/api/scenario", "#".repeat(TeachServer.MOST_BYTES + 1), session(server));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("larger than the 100000 bytes");
  }

  @Test
  void shouldCheckAnUploadAsStrictlyAsTheCommandLine() throws Exception {
    String session = session(server);
    assertThat(post("/api/scenario", "format: [1\n: {", session).statusCode()).isEqualTo(422);
    assertThat(post("/api/scenario", "a: &a [*a]", session).body()).contains("anchor");
    HttpResponse<String> wrong =
        post(
            "/api/scenario",
            "format: 1\nextends: ../../etc/passwd\nlevers: {service.link_wrkers: 2}\n",
            session);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("your-scenario.yaml:2:10", "which is not the name of a file beside this one")
        .doesNotContain("linkwork-upload");
    HttpResponse<String> large =
        post(
            "/api/scenario",
            "format: 1\nextends: baseline\nplace: {place.registered_people: 2000000}\n",
            session);
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(large.body()).contains("weeks of a person");
    HttpResponse<String> right =
        post(
            "/api/scenario",
            "format: 1\nextends: teaching-town\nquestion: \"And now?\"\n",
            session);
    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(right.body()).contains("And now?");
    HttpResponse<String> back = get("/api/scenario?at=" + today(), session);
    assertThat(back.body()).startsWith("#").contains("And now?");
    assertThat(post("/api/scenario", back.body(), session).statusCode()).isEqualTo(200);
  }

  @Test
  void shouldKeepAnsweringManyAndSlowConnections() throws Exception {
    List<Socket> idle = new ArrayList<>();
    try {
      String session = session(server);
      for (int connection = 0; connection < 1_000; connection++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        idle.add(socket);
        String half =
            connection % 3 == 0
                ? "POST /api/scenario HTTP/1.1\r\nHost: localhost\r\n"
                    + SESSION
                    + ": "
                    + session
                    + "\r\nContent-Length: 5000\r\n\r\nf"
                : "GET / HTTP/1.1\r\nHo";
        socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
      }
      for (int look = 0; look < 5; look++) {
        // Gives the slow ones time to take whatever they can get.
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        long begun = System.nanoTime();
        assertThat(get("/", session).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      }
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }

  @Test
  void shouldRefuseWhoAsksTooFast() throws Exception {
    String session = session(server);
    int refused = 0;
    for (int asked = 0; asked < 400; asked++) {
      refused += get("/api/lesson", session).statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @Test
  void shouldLetInOnlyWhoKnowsTheCode() throws Exception {
    try (TeachServer lan = start(Optional.of("kv7m-p3xq"))) {
      assertThat(open(lan, "new").statusCode()).isEqualTo(401);
      assertThat(open(lan, "kv7m-p3xz").statusCode()).isEqualTo(401);
      assertThat(open(lan, "kv7m-p3xq").statusCode()).isEqualTo(200);
      int tooFast = 0;
      for (int guess = 0; guess < 40; guess++) {
        tooFast += open(lan, "guess" + guess).statusCode() == 429 ? 1 : 0;
      }
      assertThat(tooFast).isPositive();
    }
  }

  @Test
  void shouldLeaveNothingBehind() throws Exception {
    long before = uploads();
    post("/api/scenario", "format: 1\nextends: teaching-town\n", session(server));
    post("/api/scenario", "nonsense", session(server));
    assertThat(uploads()).isEqualTo(before);
  }

  private static long uploads() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("linkwork-upload"))
          .count();
    }
  }

  private static TeachServer start(Optional<String> code) {
    Path town = Path.of("scenarios", "teaching-town.yaml");
    ScenarioBase base =
        new ScenarioReader(InterventionCatalogue.names()).base(town, new Problems()).orElseThrow();
    return TeachServer.start(
        FreeTown.of(base), 0, code, Optional.of(new Uploads(town.getParent(), base.register())));
  }

  private static String today() {
    Path town = Path.of("scenarios", "teaching-town.yaml");
    return FreeTown.of(
            new ScenarioReader(InterventionCatalogue.names())
                .base(town, new Problems())
                .orElseThrow())
        .town()
        .today()
        .written();
  }

  private String session(TeachServer of) throws Exception {
    return open(of, "new").body().replaceFirst(".*\"session\":\"([0-9a-f]+)\".*", "$1");
  }

  private HttpResponse<String> open(TeachServer of, String code) throws Exception {
    return client.send(
        request(of, "/api/session").header(SESSION, code).POST(BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String session) throws Exception {
    return client.send(
        request(server, path).header(SESSION, session).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body, String session) throws Exception {
    HttpRequest.Builder request = request(server, path).POST(BodyPublishers.ofString(body));
    if (session != null) {
      request.header(SESSION, session);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(TeachServer of, String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + of.port() + path))
        .timeout(PATIENCE);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
