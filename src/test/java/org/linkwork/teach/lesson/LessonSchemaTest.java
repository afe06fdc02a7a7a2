package org.linkwork.teach.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonSchemaTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path PUBLISHED = SCENARIOS.resolve("schema/lesson.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(LessonSchema.json());

  static Stream<Path> shippedLessons() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS.resolve("lessons"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedLessons")
  void shouldFitEveryShippedLesson(Path lesson) throws IOException {
    String text = Files.readString(lesson);
    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
    String first = text.lines().findFirst().orElseThrow();
    Path named = lesson.resolveSibling(first.substring(first.indexOf('=') + 1));
    assertThat(named.normalize()).isEqualTo(PUBLISHED);
  }

  @Test
  void shouldRefuseWhatTheReaderRefuses() throws IOException {
    String sound = Files.readString(SCENARIOS.resolve("lessons/leaky-pathway.yaml"));
    for (String[] change :
        new String[][] {
          {"format: 1", "format: 2"},
          {"title:", "titel:"},
          {"- predict:", "- guess:"},
          {"answer: stage.turned_up", "answer: stage.turned_upp"},
          {"points: 3", "points: many"},
          {"[0, 1]", "[0]"}
        }) {
      assertThat(SCHEMA.validate(sound.replace(change[0], change[1]), InputFormat.YAML))
          .as(change[1])
          .isNotEmpty();
    }
  }

  @Test
  void shouldBeTheSchemaThatIsPublished() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      LessonSchema.write(PUBLISHED);
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=LessonSchemaTest -Dgolden.update=true")
        .hasContent(LessonSchema.json());
  }
}
