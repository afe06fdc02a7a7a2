package org.linkwork.parameter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void shouldSortByFileLineAndColumnAndTellEachOnce() {
    problems.error(new Position("b.yaml", 1, 1), "third", "do");
    problems.warning(new Position("a.yaml", 10, 2), "second", "do");
    problems.error(new Position("a.yaml", 9, 30), "first", "do");
    problems.error(new Position("a.yaml", 9, 30), "first", "do");
    assertThat(problems.sorted())
        .extracting(Problem::what)
        .containsExactly("first", "second", "third");
  }

  @Test
  void shouldTakeWarningsForNoErrors() {
    problems.warning(new Position("a.yaml", 1, 1), "odd", "look");
    assertThat(problems.hasErrors()).isFalse();
    problems.error(new Position("a.yaml", 1, 1), "wrong", "change");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void shouldCountInWords() {
    problems.error(new Position("a.yaml", 1, 1), "wrong", "change it");
    assertThat(BadInputException.count(problems.sorted())).isEqualTo("1 error");
    problems.error(new Position("a.yaml", 2, 1), "wrong", "change it");
    problems.warning(new Position("a.yaml", 3, 1), "odd", "look");
    assertThat(new BadInputException(problems.sorted()))
        .hasMessage(
            """
            a.yaml:1:1  error  wrong - change it
            a.yaml:2:1  error  wrong - change it
            a.yaml:3:1  warn  odd - look
            2 errors, 1 warning. Nothing was run.""");
  }
}
