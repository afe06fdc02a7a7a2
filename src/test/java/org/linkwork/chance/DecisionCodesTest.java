package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Codes enter every key, so that a code once given keeps its decision and its clock for ever. */
class DecisionCodesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/chance/decision-codes.txt");

  @Test
  void shouldKeepEveryCodeThatWasEverGiven() throws IOException {
    Map<Integer, String> given = given();
    for (Decision decision : Decision.values()) {
      assertThat(line(decision))
          .as(
              "Code %d was given before. A code is never changed and never used again, not even"
                  + " when its decision is gone, since every saved result would be void. Give %s"
                  + " a code of its own.",
              decision.code(), decision)
          .isEqualTo(given.getOrDefault(decision.code(), line(decision)));
    }
  }

  @Test
  void shouldKnowEveryCodeInUse() throws IOException {
    Map<Integer, String> known = given();
    if (Boolean.getBoolean("golden.update")) {
      Arrays.stream(Decision.values())
          .filter(decision -> known.values().stream().noneMatch(line -> named(line, decision)))
          .forEach(decision -> known.putIfAbsent(decision.code(), line(decision)));
      Files.write(GOLDEN, known.values());
    }
    List<String> unknown =
        Arrays.stream(Decision.values())
            .filter(decision -> !known.containsKey(decision.code()))
            .map(DecisionCodesTest::line)
            .toList();
    assertThat(unknown)
        .as(
            "Decisions whose codes %s does not know yet. If they are new, accept them with"
                + " mvn test -Dtest=DecisionCodesTest -Dgolden.update=true and commit the file."
                + " If one is an old decision with another code, give it its old code back.",
            GOLDEN)
        .isEmpty();
  }

  @Test
  void shouldNameNoDecisionUnderTwoCodes() throws IOException {
    Collection<String> lines = given().values();
    assertThat(lines.stream().map(line -> line.split(" ")[1]))
        .as("A decision keeps its code for ever; a name once used is not used again either")
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldGiveEachDecisionACodeOfItsOwn() {
    assertThat(Arrays.stream(Decision.values()).map(Decision::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Decision.values()).map(Decision::question)).doesNotHaveDuplicates();
  }

  private static String line(Decision decision) {
    return decision.code() + " " + decision + " " + decision.clock();
  }

  private static boolean named(String line, Decision decision) {
    return line.split(" ")[1].equals(decision.name());
  }

  private static Map<Integer, String> given() throws IOException {
    Map<Integer, String> given = new TreeMap<>();
    for (String line : Files.readAllLines(GOLDEN)) {
      String before = given.put(Integer.valueOf(line.substring(0, line.indexOf(' '))), line);
      assertThat(before).as("Two lines of %s for the same code", GOLDEN).isNull();
    }
    return given;
  }
}
