package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ParameterDocumentTest {
  private static final Path PUBLISHED = Path.of("src/docs/parameters.md");
  private static final ParameterRegister REGISTER =
      ParameterRegister.read(Path.of("scenarios/parameters.yaml"));

  @Test
  void shouldBeThePageThatIsPublished() throws IOException {
    String page = ParameterDocument.of(REGISTER);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PUBLISHED, page);
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=ParameterDocumentTest -Dgolden.update=true")
        .hasContent(page);
  }

  @Test
  void shouldHaveARowForEveryParameter() {
    assertThat(ParameterDocument.of(REGISTER).lines().filter(line -> line.startsWith("| `")))
        .hasSize(REGISTER.parameters().size());
  }
}
