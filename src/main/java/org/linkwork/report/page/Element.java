package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page with its attributes and what is in it; never changes.
 *
 * @param name its tag
 * @param attributes by name, in the order in which they are written
 * @param content what is in it
 */
record Element(String name, Map<String, String> attributes, List<Html> content) implements Html {
  private static final Set<String> WITHOUT_END = Set.of("meta", "br");

  Element {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    content = List.copyOf(content);
  }

  /** An element with other pieces in it. */
  static Element of(String name, Html... content) {
    return new Element(name, Map.of(), List.of(content));
  }

  /** An element with other pieces in it. */
  static Element of(String name, Collection<? extends Html> content) {
    return new Element(name, Map.of(), List.copyOf(content));
  }

  /** An element with words in it. */
  static Element of(String name, String words) {
    return of(name, new Phrase(words));
  }

  /** A paragraph. */
  static Element paragraph(String words) {
    return of("p", words);
  }

  /** A list with a point for each of these sentences. */
  static Element list(Collection<String> sentences) {
    return of("ul", sentences.stream().map(sentence -> of("li", sentence)).toList());
  }

  /** The same with one attribute more. */
  Element with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Element(name, more, content);
  }

  /** The same in a class of the style sheet. */
  Element in(String styleClass) {
    return with("class", styleClass);
  }

  /** The same with more at its end. */
  Element and(Html... more) {
    List<Html> all = new ArrayList<>(content);
    Collections.addAll(all, more);
    return new Element(name, attributes, all);
  }

  @Override
  public void appendTo(StringBuilder page) {
    page.append('<').append(name);
    attributes.forEach(
        (attribute, value) -> {
          page.append(' ').append(attribute).append("=\"");
          Phrase.append(value, page);
          page.append('"');
        });
    page.append('>');
    if (!WITHOUT_END.contains(name)) {
      content.forEach(piece -> piece.appendTo(page));
      page.append("</").append(name).append('>');
    }
  }
}
