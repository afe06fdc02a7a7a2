package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  private static final String HOSTILE = "</script><b a=\"1\" c='2'>&amp;";

  @Test
  void shouldEscapeWordsBetweenTagsAndInAttributes() {
    assertThat(Element.of("p", HOSTILE).with("title", HOSTILE).html())
        .isEqualTo(
            "<p title=\"&lt;/script&gt;&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;\">"
                + "&lt;/script&gt;&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;</p>");
  }

  @Test
  void shouldWriteElementsWithoutEndAsSuch() {
    assertThat(Element.of("p", Element.of("br")).html()).isEqualTo("<p><br></p>");
  }

  @Test
  void shouldChangeNothingWhenSomethingIsAdded() {
    Element before = Element.of("p", "one");
    before.with("id", "x").and(new Phrase("two"));
    assertThat(before.html()).isEqualTo("<p>one</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a</SCRIPT >", "</style", "<!-- a", "a\r\nb"})
  void shouldRefuseWhatWouldEndItsOwnScript(String text) {
    assertThatThrownBy(() -> new Verbatim(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldAllowATextByItsHash() {
    // The SHA-256 of nothing is published everywhere.
    assertThat(new Verbatim("").policySource())
        .isEqualTo("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  }

  @Test
  void shouldKeepHostileNamesInsideTheirDataBlock() {
    String json = JsonBlock.of(Map.of("name", HOSTILE)).html();
    assertThat(json).doesNotContain("<", ">", "&").contains("\\u003c/script\\u003e");
  }

  @Test
  void shouldRoundNumbersForChartsAndLeaveOutThoseThatAreNone() {
    assertThat(JsonBlock.numbers(1234567, 0.1 + 0.2, Double.NaN, Double.POSITIVE_INFINITY, 100))
        .map(number -> number == null ? null : number.toString())
        .containsExactly("1234570", "0.3", null, null, "100");
  }

  @Test
  void shouldNameTheRowsOfATableAndLetItBeReachedByKeyboard() {
    NumberTable table =
        new NumberTable(
            "What it shows",
            List.of(NumberTable.Heading.words("Kind"), NumberTable.Heading.numbers("people")),
            List.of(List.of("a < b", "7")));
    assertThat(table.html().html())
        .startsWith("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"What it shows")
        .contains("<caption>What it shows</caption>")
        .contains("<th scope=\"row\">a &lt; b</th><td class=\"n\">7</td>");
  }

  @Test
  void shouldRefuseATableWithAShortRow() {
    assertThatThrownBy(
            () ->
                new NumberTable(
                    "", List.of(NumberTable.Heading.words("Kind")), List.of(List.of("a", "b"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
