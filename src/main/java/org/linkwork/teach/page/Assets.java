package org.linkwork.teach.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of the page; a name that is not in the list is no file. */
final class Assets {
  /** The page itself. */
  static final String PAGE = "index.html";

  /** How it looks. */
  static final String STYLE = "style.css";

  /** What it does: modules, each before those that use it. */
  static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "source.js",
          "world.js",
          "words.js",
          "places.js",
          "town.js",
          "scene.js",
          "funnel.js",
          "series.js",
          "story.js",
          "repeat.js",
          "sliders.js",
          "steps.js",
          "course.js",
          "transport.js",
          "page.js",
          "main.js");

  private Assets() {}

  /** The bytes of a file below {@code /app/}; empty if there is none of that name. */
  static Optional<byte[]> find(String name) {
    return name.equals(STYLE) || SCRIPTS.contains(name)
        ? Optional.of(read(name))
        : Optional.empty();
  }

  static String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/linkwork/teach/" + name)) {
      if (in == null) {
        throw new IllegalStateException("This copy of the program was built without " + name + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String type(String name) {
    return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
  }
}
