package org.linkwork.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The scripts and the style sheet of a page, as they lie on the class path. */
final class ChartLibrary {
  private static final String ABOUT = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";
  private static final String SCRIPT = "/META-INF/resources/webjars/echarts/%s/dist/echarts.min.js";

  private ChartLibrary() {}

  /** The library that draws, in whichever version the program was built with. */
  static Verbatim echarts() {
    return new Verbatim(text(SCRIPT.formatted(version())));
  }

  /** A script or style sheet of the page's own. */
  static Verbatim own(String name) {
    return new Verbatim(text("/org/linkwork/report/page/" + name));
  }

  private static String version() {
    Properties about = new Properties();
    try (InputStream in = open(ABOUT)) {
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return about.getProperty("version");
  }

  private static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = ChartLibrary.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("This copy of Linkwork was built without " + resource);
    }
    return in;
  }
}
