package org.linkwork.parameter;

import java.util.Optional;

/** Who or what settles a parameter, and so the block of a file in which it stands. */
public enum Kind {
  PLACE("place", "a fact of the place"),
  LEVER("levers", "a lever"),
  UNCERTAIN("uncertain", "an uncertain quantity"),
  PRICE("prices", "a price");

  private final String block;
  private final String phrase;

  Kind(String block, String phrase) {
    this.block = block;
    this.phrase = phrase;
  }

  /** The key of the block that holds this kind in parameter and scenario files. */
  public String block() {
    return block;
  }

  /** What a parameter of this kind is called in a sentence, with its article. */
  public String phrase() {
    return phrase;
  }

  /** The name of the one group of the kind where its block has no groups, such as {@code price}. */
  public Optional<String> onlyGroup() {
    return switch (this) {
      case PLACE -> Optional.of("place");
      case PRICE -> Optional.of("price");
      case LEVER, UNCERTAIN -> Optional.empty();
    };
  }
}
